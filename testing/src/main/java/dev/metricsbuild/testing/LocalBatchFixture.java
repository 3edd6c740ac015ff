package dev.metricsbuild.testing;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.engine.BatchComputation;
import dev.metricsbuild.engine.Isolation;
import dev.metricsbuild.engine.LocalEngine;
import dev.metricsbuild.engine.Plan;
import dev.metricsbuild.engine.RunFailure;
import dev.metricsbuild.engine.RunListener;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.source.batch.DirectoryJobsSource;
import dev.metricsbuild.write.IdSource;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * For unit tests of batch metrics: runs methods over a directory of jobs with one sub-directory per job, as {@code
 * --batch-dir} does.
 *
 * <pre>{@code
 * Metric fleetMax = LocalBatchFixture.of(Path.of("src/test/resources/fleet")).metric(new FlightMetricsDispatcher(), "fleetMax");
 * assertThat(fleetMax.status()).isEqualTo(MetricStatus.PASSED);
 * }</pre>
 */
public final class LocalBatchFixture extends BuildFixture {
    private static final UUID BATCH_ID = new UUID(0, 1);

    private static final int MOST_JOBS_AT_A_TIME = 32;

    private final Path jobs;

    private LocalBatchFixture(Path jobs) {
        this.jobs = jobs;
    }

    /** The batch of the jobs in a directory. */
    public static LocalBatchFixture of(Path jobs) {
        return new LocalBatchFixture(jobs);
    }

    @Override
    boolean isBatch() {
        return true;
    }

    @Override
    JobMetrics compute(List<Dispatcher> dispatchers, List<String> methods) throws RunFailure {
        Plan plan = Plan.of(dispatchers, true, methods);
        BatchComputation.Settings settings =
                new BatchComputation.Settings(jobs.resolve("outputs"), MOST_JOBS_AT_A_TIME, 0);
        try (DirectoryJobsSource source = new DirectoryJobsSource(jobs)) {
            return new BatchComputation(
                            plan, new Isolation(OnError.FAIL), new LocalEngine(), settings, RunListener.NONE)
                    .compute(source, BATCH_ID, IdSource.nameBased());
        }
    }
}
