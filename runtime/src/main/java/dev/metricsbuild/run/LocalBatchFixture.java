package dev.metricsbuild.run;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.run.generated.Dispatcher;
import dev.metricsbuild.write.IdSource;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * For unit tests of batch metrics: runs methods over a directory of jobs, a sub-directory each, as {@code --batch-dir} does.
 *
 * <pre>{@code
 * Metric fleetMax = LocalBatchFixture.of(Path.of("src/test/resources/fleet")).metric(new FlightMetricsDispatcher(), "fleetMax");
 * assertThat(fleetMax.status()).isEqualTo(MetricStatus.PASSED);
 * }</pre>
 */
public final class LocalBatchFixture extends BuildFixture {
    private static final UUID BATCH_ID = new UUID(0, 1);

    private final Options options;

    private LocalBatchFixture(Options options) {
        this.options = options;
    }

    /** The batch of the jobs in a directory. */
    public static LocalBatchFixture of(Path jobs) {
        return new LocalBatchFixture(Options.ofLocalBatch(jobs));
    }

    @Override
    JobMetrics compute(Dispatcher dispatcher, List<String> methods) throws RunFailure {
        Plan plan = Plan.of(List.of(dispatcher), true, methods);
        BatchMode mode = new BatchMode(plan, new Isolation(OnError.FAIL), options, Console.quiet());
        return mode.compute(BATCH_ID, IdSource.nameBased(), BatchMode.settings(options.batch()));
    }
}
