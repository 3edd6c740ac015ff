package dev.metricsbuild.run;

import org.jspecify.annotations.Nullable;

/** The end of a run that went wrong: what to say, and the exit code. */
final class RunFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    RunFailure(ExitCode code, String message) {
        this(code, message, null);
    }

    RunFailure(ExitCode code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    ExitCode code() {
        return code;
    }

    String text() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
