package dev.metricsbuild.source.http;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Scheme, host and port: who is spoken to.
 *
 * @param scheme in lower case
 * @param host in lower case
 * @param port the port, never the unsaid default
 */
record Origin(String scheme, String host, int port) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    static Origin of(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme.equals("https") ? 443 : 80;
        return new Origin(scheme, host, port);
    }

    /** Whether the connection is private. */
    boolean isConfidential() {
        return scheme.equals("https") || LOOPBACK.contains(host);
    }
}
