package dev.metricsbuild.data;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Bytes that are no metrics file, or one that this library has no values for. */
public final class MetricsFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Says what was found and what was expected. */
    public MetricsFormatException(String message) {
        super(message);
    }

    /** Says what was found and what was expected, and what made it come to light. */
    public MetricsFormatException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
