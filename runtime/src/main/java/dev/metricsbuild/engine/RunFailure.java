package dev.metricsbuild.engine;

import dev.metricsbuild.source.PlatformException;
import org.jspecify.annotations.Nullable;

/** The end of a run that went wrong: what to say, and why it ended. */
public final class RunFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** Why a run ends without success. */
    public enum Reason {
        /** The run was asked for something that does not exist or does not fit. */
        BAD_USAGE,
        /** An input is missing, cannot be read or is malformed. */
        BAD_INPUT,
        /** A method threw. */
        METRIC_FAILED,
        /** The platform would reject the result. */
        INVALID_RESULT,
        /** The outputs directory cannot be written. */
        OUTPUT_NOT_WRITABLE,
        /** The platform's API could not be used, or jobs are missing. */
        PLATFORM_FAILED,
        /** The heap was too small. */
        OUT_OF_MEMORY,
        /** The file is complete, and has a metric of a status that counts as a failure. */
        STATUS_FAILED
    }

    private final Reason reason;

    /** Ends the run with a message for its user. */
    public RunFailure(Reason reason, String message) {
        this(reason, message, null);
    }

    /** Ends the run with a message for its user, because of an exception. */
    public RunFailure(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Ends the run because of the platform, with words added to its message. */
    public static RunFailure of(PlatformException e, String addition) {
        Reason reason = e.reason() == PlatformException.Reason.CONFIG ? Reason.BAD_INPUT : Reason.PLATFORM_FAILED;
        return new RunFailure(reason, e.text() + addition + "\nNothing was written.", e);
    }

    /** Why the run ended. */
    public Reason reason() {
        return reason;
    }

    /** What to say. */
    public String text() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
