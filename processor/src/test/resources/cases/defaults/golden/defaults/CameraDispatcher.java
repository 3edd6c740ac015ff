package defaults;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.collect.MetricCollectors;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.MethodTable;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.MetricType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Calls the annotated methods of {@link Camera} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Camera.class)
@NullMarked
public final class CameraDispatcher implements Dispatcher {
    private @Nullable Camera camera;

    /** Created for each run. */
    public CameraDispatcher() {}

    @Override
    public String name() {
        return "Camera";
    }

    @Override
    public List<MethodSpec> methods() {
        MethodTable table = new MethodTable();
        table.jobMetric("falseNegatives", MetricType.SCALAR, "False negatives")
                .description("People whom the detector has missed, of those within 50 m, at score > 0.5.")
                .unit("1")
                .importance(MetricImportance.HIGH)
                .tag("team", "perception")
                .tag("sensor", "camera")
                .status(MetricStatus.PASSED);
        table.batchCollector("falseNegativesTotal", MetricType.SCALAR, "Total false negatives")
                .description("The sum of \"False negatives\" over all jobs.")
                .unit("1")
                .importance(MetricImportance.HIGH)
                .tag("team", "perception")
                .tag("sensor", "camera")
                .status(MetricStatus.PASSED)
                .reading(falseNegativesPerJob());
        table.batchCollector("falseNegativesMaximum", MetricType.SCALAR, "Worst drive")
                .description("The maximum of \"False negatives\" over all jobs.")
                .unit("1")
                .importance(MetricImportance.HIGH)
                .tag("team", "perception")
                .tag("sensor", "camera")
                .status(MetricStatus.PASSED)
                .reading(falseNegativesPerJob());
        table.jobMetric("recall", MetricType.SCALAR, "Recall")
                .description("See the misses and Camera.falseNegatives")
                .importance(MetricImportance.LOW)
                .tag("sensor", "camera")
                .tag("team", "safety")
                .status(MetricStatus.RAW);
        table.batchCollector("recallMean", MetricType.SCALAR, "Mean recall")
                .description("The mean of \"Recall\" over all jobs.")
                .importance(MetricImportance.LOW)
                .tag("sensor", "camera")
                .tag("team", "safety")
                .status(MetricStatus.RAW)
                .reading(recallPerJobIfAny());
        table.batchCollector("recallMinimum", MetricType.SCALAR, "Minimum recall")
                .description("The minimum of \"Recall\" over all jobs.")
                .importance(MetricImportance.LOW)
                .tag("sensor", "camera")
                .tag("team", "safety")
                .status(MetricStatus.RAW)
                .reading(recallPerJobIfAny());
        table.jobMetric("written", MetricType.SCALAR, "Written")
                .description("Written out")
                .importance(MetricImportance.HIGH)
                .tag("team", "perception")
                .tag("sensor", "camera")
                .failsAbove(3);
        table.jobMetric("note", MetricType.TEXT, "Note")
                .importance(MetricImportance.HIGH)
                .tag("team", "perception")
                .tag("sensor", "camera")
                .status(MetricStatus.FAIL_WARN);
        table.batchMetric("batch", MetricType.SCALAR, "Batch")
                .importance(MetricImportance.HIGH)
                .tag("team", "perception")
                .tag("sensor", "camera")
                .status(MetricStatus.PASSED);
        table.jobMetric("inherited", MetricType.SCALAR, "Inherited")
                .description("Inherited!")
                .importance(MetricImportance.ZERO);
        return table.methods();
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> run.emit(Camera.falseNegatives());
            case 3 -> run.emit(Camera.recall());
            case 6 -> run.emit(Camera.written());
            case 7 -> run.emit(Camera.note());
            case 9 -> run.emit(camera().inherited());
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        switch (method) {
            case 1 -> run.collect(falseNegativesPerJob(), MetricCollectors.sum());
            case 2 -> run.collect(falseNegativesPerJob(), MetricCollectors.max());
            case 4 -> run.collect(recallPerJobIfAny(), MetricCollectors.mean());
            case 5 -> run.collect(recallPerJobIfAny(), MetricCollectors.min());
            case 8 -> run.emit(Camera.batch());
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    private Camera camera() {
        if (camera == null) {
            camera = new Camera();
        }
        return camera;
    }

    private static PerJobKey<Double> falseNegativesPerJob() {
        return PerJobKey.doubles("falseNegatives", "False negatives", false);
    }

    private static PerJobKey<Double> recallPerJobIfAny() {
        return PerJobKey.doubles("recall", "Recall", true);
    }
}
