package dev.metricsbuild.source.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.PlatformException.Reason;
import java.time.Instant;

/** Explains an answer that retrying does not fix. */
final class Refusals {
    private static final int MOST_READ = 1 << 16;
    private static final int MOST_SHOWN = 300;

    private Refusals() {}

    static PlatformException of(Target target, int status, byte[] body) {
        Token token = target.token();
        if (token != null && (status == 401 || status == 403)) {
            String doubt = status == 401 ? "does not accept the token" : "does not permit this with the token";
            return new PlatformException(
                    Reason.UNAUTHORIZED,
                    "The platform " + doubt + " (" + status + " from " + target + "): " + token.state(Instant.now()));
        }
        if (status == 403) {
            return new PlatformException(Reason.LINK_REFUSED, "The link to " + target + " is refused (403).");
        }
        Reason reason = status == 404 ? Reason.NOT_FOUND : Reason.REFUSED;
        // What the storage says may repeat the link; what the API says, the request.
        String said = token == null ? "" : shown(token, body);
        return new PlatformException(reason, "The answer to the request for " + target + " is " + status + said + ".");
    }

    private static String shown(Token token, byte[] body) {
        String text = token.hiddenIn(new String(body, 0, Math.min(body.length, MOST_READ), UTF_8))
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return text.isEmpty() ? "" : ": " + text.substring(0, Math.min(text.length(), MOST_SHOWN));
    }
}
