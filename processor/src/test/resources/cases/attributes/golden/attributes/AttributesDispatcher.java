package attributes;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Calls the annotated methods of {@link Attributes} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Attributes.class)
@NullMarked
final class AttributesDispatcher implements Dispatcher {
    /** Made anew for each run. */
    AttributesDispatcher() {}

    @Override
    public String name() {
        return "Attributes";
    }

    @Override
    public List<MethodSpec> methods() {
        return List.of(
                MethodSpec.jobMetric("acceleration", MetricType.SCALAR, accelerationSpec()),
                MethodSpec.jobMetric("never", MetricType.SCALAR, neverSpec()),
                MethodSpec.jobMetric("plot", MetricType.LINE_PLOT, plotSpec()),
                MethodSpec.jobMetric("states", MetricType.STATES_OVER_TIME, statesSpec()),
                MethodSpec.jobMetric("maxRPM", MetricType.SCALAR, maxRPMSpec()),
                MethodSpec.jobMetric("snake_case_name", MetricType.SCALAR, snake_case_nameSpec()),
                MethodSpec.jobMetric("p95LatencyOfHTTPCalls", MetricType.SCALAR, p95LatencyOfHTTPCallsSpec()));
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> acceleration(run);
            case 1 -> never(run);
            case 2 -> plot(run);
            case 3 -> states(run);
            case 4 -> maxRPM(run);
            case 5 -> snake_case_name(run);
            case 6 -> p95LatencyOfHTTPCalls(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        throw MethodSpec.noSuch(this, method);
    }

    private void acceleration(JobRun run) {
        run.emit(Attributes.acceleration());
    }

    private void never(JobRun run) {
        run.emit(Attributes.never());
    }

    private void plot(JobRun run) {
        run.emit(Attributes.plot());
    }

    private void states(JobRun run) {
        run.emit(Attributes.states());
    }

    private void maxRPM(JobRun run) {
        run.emit(Attributes.maxRPM());
    }

    private void snake_case_name(JobRun run) {
        run.emit(Attributes.snake_case_name());
    }

    private void p95LatencyOfHTTPCalls(JobRun run) {
        run.emit(Attributes.p95LatencyOfHTTPCalls());
    }

    static MetricSpec accelerationSpec() {
        return MetricSpec.builder("Acceleration \"a\" \\ b")
                .description("A line.\nAnother: \u65e5\u672c \u20ac")
                .unit("m/s\u00b2")
                .importance(MetricImportance.CRITICAL)
                .order(2.5f)
                .tag("team", "nav")
                .tag("sensor", "imu")
                .shouldDisplay(false)
                .failsAbove(30)
                .failsBelow(-0.5)
                .warnsAbove(20)
                .warnsBelow(1.0E-9)
                .build();
    }

    static MetricSpec neverSpec() {
        return MetricSpec.builder("Never")
                .order(3f)
                .failsAbove(Double.POSITIVE_INFINITY)
                .build();
    }

    static MetricSpec plotSpec() {
        return MetricSpec.builder("Plot")
                .unit("\u00b0C")
                .status(MetricStatus.PASSED)
                .xAxisName("x")
                .yAxisName("y")
                .legend("left", "right")
                .build();
    }

    static MetricSpec statesSpec() {
        return MetricSpec.builder("States")
                .failureStates("FALL", "STALL")
                .legend("phase")
                .build();
    }

    static MetricSpec maxRPMSpec() {
        return MetricSpec.named("Max RPM");
    }

    static MetricSpec snake_case_nameSpec() {
        return MetricSpec.named("Snake case name");
    }

    static MetricSpec p95LatencyOfHTTPCallsSpec() {
        return MetricSpec.named("P95 latency of HTTP calls");
    }
}
