package attributes;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.MethodTable;
import dev.metricsbuild.metric.MetricType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Calls the annotated methods of {@link Attributes} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Attributes.class)
@NullMarked
final class AttributesDispatcher implements Dispatcher {
    /** Created for each run. */
    AttributesDispatcher() {}

    @Override
    public String name() {
        return "Attributes";
    }

    @Override
    public List<MethodSpec> methods() {
        MethodTable table = new MethodTable();
        table.jobMetric("acceleration", MetricType.SCALAR, "Acceleration \"a\" \\ b")
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
                .warnsBelow(1.0E-9);
        table.jobMetric("never", MetricType.SCALAR, "Never").order(3f).failsAbove(Double.POSITIVE_INFINITY);
        table.jobMetric("plot", MetricType.LINE_PLOT, "Plot")
                .unit("\u00b0C")
                .status(MetricStatus.PASSED)
                .xAxisName("x")
                .yAxisName("y")
                .legend("left", "right");
        table.jobMetric("states", MetricType.STATES_OVER_TIME, "States")
                .failureStates("FALL", "STALL")
                .legend("phase");
        table.jobMetric("maxRPM", MetricType.SCALAR, "Max RPM");
        table.jobMetric("snake_case_name", MetricType.SCALAR, "Snake case name");
        table.jobMetric("p95LatencyOfHTTPCalls", MetricType.SCALAR, "P95 latency of HTTP calls");
        return table.methods();
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> run.emit(Attributes.acceleration());
            case 1 -> run.emit(Attributes.never());
            case 2 -> run.emit(Attributes.plot());
            case 3 -> run.emit(Attributes.states());
            case 4 -> run.emit(Attributes.maxRPM());
            case 5 -> run.emit(Attributes.snake_case_name());
            case 6 -> run.emit(Attributes.p95LatencyOfHTTPCalls());
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        throw MethodSpec.noSuch(this, method);
    }
}
