package dev.metricsbuild.engine;

import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.source.PlatformException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job of which everything has been had that was needed, or one that could not be fetched.
 *
 * @param job the job
 * @param lookups what it has to offer for each key
 * @param prepared what collectors of jobs have made of it
 * @param bytes how many have been had for it
 * @param failure why it could not be fetched; else null
 */
record FetchedJob(
        JobInfo job,
        Map<PerJobKey<?>, LookupResult> lookups,
        Accumulator.Prepared prepared,
        long bytes,
        @Nullable PlatformException failure) {
    static FetchedJob missing(JobInfo job, PlatformException failure) {
        return new FetchedJob(job, Map.of(), new Accumulator.Prepared(Map.of(), Map.of()), 0, failure);
    }
}
