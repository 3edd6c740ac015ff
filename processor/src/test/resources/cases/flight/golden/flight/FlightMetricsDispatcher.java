package flight;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.MethodTable;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.MetricType;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Calls the annotated methods of {@link FlightMetrics} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(FlightMetrics.class)
@NullMarked
public final class FlightMetricsDispatcher implements Dispatcher {
    private FlightMetrics.@Nullable FlightLog flightLog;

    /** Created for each run. */
    public FlightMetricsDispatcher() {}

    @Override
    public String name() {
        return "FlightMetrics";
    }

    @Override
    public List<MethodSpec> methods() {
        MethodTable table = new MethodTable();
        table.jobMetric("maxSpeed", MetricType.SCALAR, "Max speed")
                .unit("m/s")
                .importance(MetricImportance.HIGH)
                .failsAbove(30)
                .warnsAbove(20);
        table.jobMetric("speed", MetricType.DOUBLE_OVER_TIME, "Speed over time")
                .unit("m/s")
                .failsAbove(30);
        table.jobMetric("phase", MetricType.STATES_OVER_TIME, "Flight phase").failureStates("FALL");
        table.jobMetric("camera", MetricType.IMAGE, "Camera");
        table.jobEvents("arrivals");
        table.jobData("trackingErrors", "Tracking errors", "m");
        table.batchMetric("fleetMax", MetricType.SCALAR, "Fleet max speed")
                .unit("m/s")
                .failsAbove(30)
                .reading(maxSpeedPerJob());
        table.batchCollector("speeds", MetricType.HISTOGRAM, "Speed distribution")
                .unit("m/s")
                .reading(speedPerJob());
        return table.methods();
    }

    @Override
    public List<String> inputs(int method) {
        return switch (method) {
            case 0, 1, 2, 3, 4, 5 -> List.of("logs/flight.json");
            default -> List.of();
        };
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> run.emit(FlightMetrics.maxSpeed(flightLog(run)));
            case 1 -> run.emit(FlightMetrics.speed(flightLog(run)));
            case 2 -> run.emit(FlightMetrics.phase(flightLog(run)));
            case 3 -> run.emit(FlightMetrics.camera(flightLog(run), run.context()));
            case 4 -> run.emitEvents(FlightMetrics.arrivals(flightLog(run)));
            case 5 -> run.emitData(FlightMetrics.trackingErrors(flightLog(run)));
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        switch (method) {
            case 6 -> run.emit(FlightMetrics.fleetMax(run.doubles(maxSpeedPerJob())));
            case 7 -> run.collect(speedPerJob(), FlightMetrics.speeds());
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    private FlightMetrics.FlightLog flightLog(JobRun run) {
        if (flightLog == null) {
            flightLog = Objects.requireNonNull(
                    FlightMetrics.flightLog(run.logs().jsonList("flight.json", FlightMetricsReaders.OfStep.INSTANCE)),
                    "FlightMetrics.flightLog returned null");
        }
        return flightLog;
    }

    private static PerJobKey<Double> maxSpeedPerJob() {
        return PerJobKey.doubles("maxSpeed", "Max speed", false);
    }

    private static PerJobKey<DoubleOverTime> speedPerJob() {
        return PerJobKey.values("speed", "Speed over time", DoubleOverTime.class, false);
    }
}
