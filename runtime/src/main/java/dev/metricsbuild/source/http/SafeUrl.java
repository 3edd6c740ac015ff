package dev.metricsbuild.source.http;

import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.PlatformException.Reason;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses as they may be shown: without user, query and fragment, where the secrets are. */
public final class SafeUrl {
    private static final int LARGEST_PORT = 65_535;

    private static final int LONGEST_SCHEME = 10;
    private static final Pattern BEGIN = Pattern.compile("[A-Za-z0-9+.-]+://(\\[hidden]@?)?[\\p{Alnum}._:-]{0,100}");

    private SafeUrl() {}

    /** Scheme, host, port and path. */
    public static String show(URI uri) {
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return uri.getScheme() + "://" + uri.getHost() + port + (uri.getRawPath() == null ? "" : uri.getRawPath());
    }

    /**
     * The address that a text spells, byte for byte.
     *
     * @param what it is the address of, in words
     * @throws PlatformException if it spells none of HTTP; the message shows no more of it than is harmless
     */
    public static URI parse(@Nullable String text, String what) {
        URI uri = parsed(text);
        if (uri == null || uri.getHost() == null || !isHttp(uri.getScheme())) {
            // No cause: the one there is shows the whole text.
            throw new PlatformException(
                    Reason.MALFORMED,
                    "The address of " + what + " is not an HTTP address: "
                            + (text == null ? "there is none" : harmless(text)) + ".");
        }
        if (uri.getPort() == 0 || uri.getPort() > LARGEST_PORT) {
            throw new PlatformException(
                    Reason.MALFORMED,
                    "The address of " + what + ", " + show(uri) + ", has the port " + uri.getPort()
                            + "; ports go from 1 to " + LARGEST_PORT + ".");
        }
        return uri;
    }

    /** Whether the connection is private: encrypted, or within this machine. */
    public static boolean isConfidential(URI uri) {
        return Origin.of(uri).isConfidential();
    }

    private static @Nullable URI parsed(@Nullable String text) {
        try {
            return text == null ? null : URI.create(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isHttp(@Nullable String scheme) {
        String lower = String.valueOf(scheme).toLowerCase(Locale.ROOT);
        return lower.equals("http") || lower.equals("https");
    }

    /** Of what is no address, its scheme and what may be its host: the rest could be anything, a token too. */
    private static String harmless(String text) {
        int scheme = text.indexOf("://");
        if (scheme < 0 || scheme > LONGEST_SCHEME) {
            return "a text of " + text.length() + " characters that does not begin with https://";
        }
        String shown = Secrets.withoutCredentials(text);
        Matcher begin = BEGIN.matcher(shown);
        return begin.lookingAt() ? "\"" + begin.group() + (begin.end() < shown.length() ? "…" : "") + "\"" : "(hidden)";
    }
}
