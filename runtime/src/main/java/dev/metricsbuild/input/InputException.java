package dev.metricsbuild.input;

import org.jspecify.annotations.Nullable;

/** An input file that is missing, cannot be read or is malformed. The message names it. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says which file, what was found and what was expected. */
    public InputException(String message) {
        super(message);
    }

    /** Says which file, what was found and what was expected, and what made it come to light. */
    public InputException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
