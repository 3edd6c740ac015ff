package flight;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.MetricSpec;
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

    /** Made anew for each run. */
    public FlightMetricsDispatcher() {}

    @Override
    public String name() {
        return "FlightMetrics";
    }

    @Override
    public List<MethodSpec> methods() {
        return List.of(
                MethodSpec.jobMetric("maxSpeed", MetricType.SCALAR, maxSpeedSpec()),
                MethodSpec.jobMetric("speed", MetricType.DOUBLE_OVER_TIME, speedSpec()),
                MethodSpec.jobMetric("phase", MetricType.STATES_OVER_TIME, phaseSpec()),
                MethodSpec.jobMetric("camera", MetricType.IMAGE, cameraSpec()),
                MethodSpec.jobEvents("arrivals"),
                MethodSpec.jobData("trackingErrors", trackingErrorsSpec()),
                MethodSpec.batchMetric("fleetMax", MetricType.SCALAR, fleetMaxSpec(), maxSpeedPerJob()),
                MethodSpec.batchCollector("speeds", MetricType.HISTOGRAM, speedsSpec(), speedPerJob()));
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
            case 0 -> maxSpeed(run);
            case 1 -> speed(run);
            case 2 -> phase(run);
            case 3 -> camera(run);
            case 4 -> arrivals(run);
            case 5 -> trackingErrors(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        switch (method) {
            case 6 -> fleetMax(run);
            case 7 -> speeds(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    private void maxSpeed(JobRun run) {
        run.emit(FlightMetrics.maxSpeed(flightLog(run)));
    }

    private void speed(JobRun run) {
        run.emit(FlightMetrics.speed(flightLog(run)));
    }

    private void phase(JobRun run) {
        run.emit(FlightMetrics.phase(flightLog(run)));
    }

    private void camera(JobRun run) {
        run.emit(FlightMetrics.camera(flightLog(run), run.context()));
    }

    private void arrivals(JobRun run) {
        run.emitEvents(FlightMetrics.arrivals(flightLog(run)));
    }

    private void trackingErrors(JobRun run) {
        run.emitData(FlightMetrics.trackingErrors(flightLog(run)));
    }

    private void fleetMax(BatchRun run) {
        run.emit(FlightMetrics.fleetMax(run.doubles(maxSpeedPerJob())));
    }

    private void speeds(BatchRun run) {
        run.collect(speedPerJob(), FlightMetrics.speeds());
    }

    private FlightMetrics.FlightLog flightLog(JobRun run) {
        if (flightLog == null) {
            flightLog = Objects.requireNonNull(
                    FlightMetrics.flightLog(run.logs().jsonList("flight.json", FlightMetricsReaders.OfStep.INSTANCE)),
                    "FlightMetrics.flightLog returned null");
        }
        return flightLog;
    }

    static MetricSpec maxSpeedSpec() {
        return MetricSpec.builder("Max speed")
                .unit("m/s")
                .importance(MetricImportance.HIGH)
                .failsAbove(30)
                .warnsAbove(20)
                .build();
    }

    static MetricSpec speedSpec() {
        return MetricSpec.builder("Speed over time").unit("m/s").failsAbove(30).build();
    }

    static MetricSpec phaseSpec() {
        return MetricSpec.builder("Flight phase").failureStates("FALL").build();
    }

    static MetricSpec cameraSpec() {
        return MetricSpec.named("Camera");
    }

    static DataSpec trackingErrorsSpec() {
        return DataSpec.of("Tracking errors", "m");
    }

    static MetricSpec fleetMaxSpec() {
        return MetricSpec.builder("Fleet max speed").unit("m/s").failsAbove(30).build();
    }

    static MetricSpec speedsSpec() {
        return MetricSpec.builder("Speed distribution").unit("m/s").build();
    }

    private static PerJobKey<Double> maxSpeedPerJob() {
        return PerJobKey.doubles("maxSpeed", "Max speed", false);
    }

    private static PerJobKey<DoubleOverTime> speedPerJob() {
        return PerJobKey.values("speed", "Speed over time", DoubleOverTime.class, false);
    }
}
