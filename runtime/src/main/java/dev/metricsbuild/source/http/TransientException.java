package dev.metricsbuild.source.http;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An answer after which trying again may help. */
final class TransientException extends IOException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    TransientException(String message, @Nullable Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
