package dev.metricsbuild.source;

import org.jspecify.annotations.Nullable;

/** Something could not be fetched from the platform. The message says what, and never shows a token or a link's query. */
public final class PlatformException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why it could not be fetched. */
    public enum Reason {
        /** The configuration is missing or wrong. */
        CONFIG(true),
        /** The token is missing, wrong or expired, or may not do this. */
        UNAUTHORIZED(true),
        /** The platform knows no such thing. */
        NOT_FOUND(false),
        /** A request was answered in a way that retrying does not fix. */
        REFUSED(false),
        /** A presigned link is refused: it has expired, or is corrupted. */
        LINK_REFUSED(false),
        /** No good answer came, however often it was tried. */
        UNAVAILABLE(false),
        /** What came is not what the platform describes. */
        MALFORMED(false),
        /** The time allowed for the run is over. */
        OUT_OF_TIME(true),
        /** The run was interrupted. */
        INTERRUPTED(true);

        private final boolean endsRun;

        Reason(boolean endsRun) {
            this.endsRun = endsRun;
        }

        /** Whether whatever is asked next would fail as well. */
        public boolean endsRun() {
            return endsRun;
        }
    }

    private final Reason reason;

    /** Says why, and what. */
    public PlatformException(Reason reason, String message) {
        this(reason, message, null);
    }

    /** Says why, what, and what made it come to light. */
    public PlatformException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Why it could not be fetched. */
    public Reason reason() {
        return reason;
    }

    /** The message, which is never null. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
