package dev.metricsbuild.source.batch;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Waits for what another thread fetches, and throws what that has thrown. */
final class Arrival {
    private Arrival() {}

    static <T> T of(CompletableFuture<T> arriving) {
        try {
            return arriving.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw e;
        }
    }
}
