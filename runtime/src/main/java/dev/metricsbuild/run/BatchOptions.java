package dev.metricsbuild.run;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says about batches.
 *
 * @param directory a local batch, a sub-directory a job; null for the platform's
 * @param allowedMissing how many jobs may fail to be fetched
 * @param maxInFlight how many requests run at a time
 */
record BatchOptions(@Nullable Path directory, int allowedMissing, int maxInFlight) {
    static final BatchOptions DEFAULTS = new BatchOptions(null, 0, 32);

    BatchOptions withDirectory(Path newDirectory) {
        return new BatchOptions(newDirectory, allowedMissing, maxInFlight);
    }

    BatchOptions withAllowedMissing(int count) {
        return new BatchOptions(directory, count, maxInFlight);
    }

    BatchOptions withMaxInFlight(int count) {
        return new BatchOptions(directory, allowedMissing, count);
    }
}
