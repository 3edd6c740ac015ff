package dev.metricsbuild.testing;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.context.JobContext;
import dev.metricsbuild.engine.Isolation;
import dev.metricsbuild.engine.JobComputation;
import dev.metricsbuild.engine.Plan;
import dev.metricsbuild.engine.RunFailure;
import dev.metricsbuild.engine.RunListener;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.write.IdSource;
import dev.metricsbuild.write.MetricsWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * For unit tests of job metrics: runs methods on a directory of files.
 *
 * <pre>{@code
 * Metric maxSpeed = JobFixture.in(Path.of("src/test/resources/flight")).metric(new FlightMetricsDispatcher(), "maxSpeed");
 * assertThat(maxSpeed.status()).isEqualTo(MetricStatus.PASSED);
 * }</pre>
 */
public final class JobFixture extends BuildFixture {
    private static final UUID JOB_ID = new UUID(0, 1);

    private final JobContext context;

    private JobFixture(JobContext context) {
        this.context = context;
    }

    /** A job with its files in {@code root/inputs/logs} and {@code root/inputs/experience}. */
    public static JobFixture in(Path root) {
        return new JobFixture(new JobContext(JOB_ID, root.resolve("inputs"), root.resolve("outputs")));
    }

    /** The context for methods that take one. */
    public JobContext context() {
        return context;
    }

    @Override
    boolean isBatch() {
        return false;
    }

    @Override
    JobMetrics compute(List<Dispatcher> dispatchers, List<String> methods) throws RunFailure {
        Plan plan = Plan.of(dispatchers, false, methods);
        MetricsWriter writer = new MetricsWriter(context.jobId(), IdSource.nameBased());
        new JobComputation(plan, new Isolation(OnError.FAIL), context, RunListener.NONE).computeInto(writer);
        try {
            context.pictures().finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.build();
    }
}
