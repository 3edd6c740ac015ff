package dev.metricsbuild.engine;

import dev.metricsbuild.source.batch.ApiJobsSource;
import dev.metricsbuild.source.batch.DirectoryJobsSource;
import dev.metricsbuild.source.batch.JobsOrigin;
import dev.metricsbuild.source.batch.JobsSource;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Brings the jobs of a batch to the methods that want their values. How many at a time, and on which machine, is the
 * engine's affair; the methods see the jobs in their order.
 */
public interface Engine extends AutoCloseable {
    /**
     * Fetches each job and lets the collectors and the lists of values of the pass take it.
     *
     * @throws RunFailure if a method fails for good, or more jobs are missing than can be
     */
    void run(BatchPass pass) throws RunFailure;

    /**
     * The jobs of an origin.
     *
     * @param warnings told what looks wrong and does no harm; called by several threads
     * @throws RunFailure if this engine cannot read there
     */
    default JobsSource open(JobsOrigin origin, Consumer<String> warnings) throws RunFailure {
        if (origin instanceof JobsOrigin.Platform platform) {
            return new ApiJobsSource(platform.config(), platform.settings(), warnings);
        }
        JobsOrigin.Directory directory = (JobsOrigin.Directory) origin;
        Path path = directory
                .path()
                .orElseThrow(() -> new RunFailure(
                        RunFailure.Reason.BAD_USAGE,
                        directory.location()
                                + " is not a directory on this machine. --engine spark reads the file systems that"
                                + " Spark reads."));
        return new DirectoryJobsSource(path);
    }

    /** Gives back what it holds. */
    @Override
    default void close() {}
}
