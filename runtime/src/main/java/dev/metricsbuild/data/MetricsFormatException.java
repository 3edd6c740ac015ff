package dev.metricsbuild.data;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The bytes are not a metrics file, or one that this library cannot represent. */
public final class MetricsFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Says what was found and what was expected. */
    public MetricsFormatException(String message) {
        super(message);
    }

    /** Says what was found and what was expected, with the cause. */
    public MetricsFormatException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
