package dev.metricsbuild.run;

import dev.metricsbuild.source.batch.JobsOrigin;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says about batches.
 *
 * @param origin a batch in a directory, a sub-directory a job; null for the platform's
 * @param allowedMissing how many jobs may fail to be fetched
 * @param maxInFlight how many requests run at a time
 * @param engine what runs the batch
 */
record BatchOptions(JobsOrigin.@Nullable Directory origin, int allowedMissing, int maxInFlight, EngineOptions engine) {
    static final BatchOptions DEFAULTS = new BatchOptions(null, 0, 32, EngineOptions.DEFAULTS);

    /** The directory, if it is one of this machine. */
    @Nullable
    Path directory() {
        return origin == null ? null : origin.path().orElse(null);
    }

    /**
     * With a batch in a directory.
     *
     * @throws java.nio.file.InvalidPathException if it is to be one of this machine, and is no path
     */
    BatchOptions withLocation(String location) {
        BatchOptions options =
                new BatchOptions(new JobsOrigin.Directory(location), allowedMissing, maxInFlight, engine);
        options.directory();
        return options;
    }

    BatchOptions withAllowedMissing(int count) {
        return new BatchOptions(origin, count, maxInFlight, engine);
    }

    BatchOptions withMaxInFlight(int count) {
        return new BatchOptions(origin, allowedMissing, count, engine);
    }

    BatchOptions withEngine(EngineOptions newEngine) {
        return new BatchOptions(origin, allowedMissing, maxInFlight, newEngine);
    }
}
