package dev.metricsbuild.source.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What to get.
 *
 * @param uri where it lies
 * @param what it is, in words
 * @param token what to show to the origin of the address, and to it alone; null for presigned links
 */
public record Target(URI uri, String what, @Nullable Token token) {
    /** Something of the API's. */
    public static Target ofApi(URI uri, String what, Token token) {
        return new Target(uri, what, token);
    }

    /** Something of the storage's, whose address is its own credential. */
    public static Target presigned(URI uri, String what) {
        return new Target(uri, what, null);
    }

    boolean isApi() {
        return token != null;
    }

    @Override
    public String toString() {
        return what + " at " + SafeUrl.show(uri);
    }
}
