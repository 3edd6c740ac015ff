package dev.metricsbuild.run;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.run.generated.Dispatcher;
import dev.metricsbuild.validate.MetricsValidator;
import dev.metricsbuild.validate.ValidationReport;
import dev.metricsbuild.write.IdSource;
import dev.metricsbuild.write.MetricsWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * For unit tests of a metrics build: runs its methods on a directory of files, without a process and without writing
 * {@code metrics.binproto}.
 *
 * <pre>{@code
 * Metric maxSpeed = JobFixture.in(Path.of("src/test/resources/flight")).metric(new FlightMetricsDispatcher(), "maxSpeed");
 * assertThat(maxSpeed.status()).isEqualTo(MetricStatus.PASSED);
 * }</pre>
 */
public final class JobFixture {
    private static final UUID JOB_ID = new UUID(0, 1);

    private final JobContext context;

    private JobFixture(JobContext context) {
        this.context = context;
    }

    /** A job with its files in {@code root/inputs/logs} and {@code root/inputs/experience}. */
    public static JobFixture in(Path root) {
        return new JobFixture(new JobContext(JOB_ID, root.resolve("inputs"), root.resolve("outputs")));
    }

    /** What a method that takes a context can be called with. */
    public JobContext context() {
        return context;
    }

    /**
     * The metric that one method yields.
     *
     * @param dispatcher the generated one, fresh
     * @param method the method's name, or the metric's
     * @throws AssertionError if the method throws, with what it has thrown as the cause; if there is no such method; if it
     *     yields not exactly one metric; or if the platform would reject the result
     */
    public Metric metric(Dispatcher dispatcher, String method) {
        List<Metric> metrics = run(dispatcher, method).metrics();
        if (metrics.size() != 1) {
            throw new AssertionError(method + " yields " + metrics.size() + " metrics, not one.");
        }
        return metrics.get(0);
    }

    /**
     * All that some methods yield, or all methods.
     *
     * @param dispatcher the generated one, fresh
     * @param methods the names of methods or metrics; none for all
     * @throws AssertionError if a method throws, with what it has thrown as the cause; if there is no such method; or if the
     *     platform would reject the result
     */
    public JobMetrics run(Dispatcher dispatcher, String... methods) {
        try {
            Plan plan = Plan.of(List.of(dispatcher), false, List.of(methods));
            MetricsWriter writer = new MetricsWriter(context.jobId(), IdSource.nameBased());
            Console console = new Console(System.out, System.err, false);
            new JobMode(plan, new Isolation(OnError.FAIL), context, console).computeInto(writer);
            return accepted(writer.build());
        } catch (RunFailure e) {
            throw new AssertionError(e.text(), e.getCause());
        }
    }

    private static JobMetrics accepted(JobMetrics message) {
        ValidationReport report = MetricsValidator.validate(message);
        if (!report.accepted()) {
            throw new AssertionError("The platform would reject the result.\n" + report);
        }
        return message;
    }
}
