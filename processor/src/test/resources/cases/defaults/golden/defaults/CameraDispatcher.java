package defaults;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.collect.MetricCollectors;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.MetricSpec;
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

    /** Made anew for each run. */
    public CameraDispatcher() {}

    @Override
    public String name() {
        return "Camera";
    }

    @Override
    public List<MethodSpec> methods() {
        return List.of(
                MethodSpec.jobMetric("falseNegatives", MetricType.SCALAR, falseNegativesSpec()),
                MethodSpec.batchCollector(
                        "falseNegativesTotal", MetricType.SCALAR, falseNegativesTotalSpec(), falseNegativesPerJob()),
                MethodSpec.batchCollector(
                        "falseNegativesMaximum",
                        MetricType.SCALAR,
                        falseNegativesMaximumSpec(),
                        falseNegativesPerJob()),
                MethodSpec.jobMetric("recall", MetricType.SCALAR, recallSpec()),
                MethodSpec.batchCollector("recallMean", MetricType.SCALAR, recallMeanSpec(), recallPerJobIfAny()),
                MethodSpec.batchCollector("recallMinimum", MetricType.SCALAR, recallMinimumSpec(), recallPerJobIfAny()),
                MethodSpec.jobMetric("written", MetricType.SCALAR, writtenSpec()),
                MethodSpec.jobMetric("note", MetricType.TEXT, noteSpec()),
                MethodSpec.batchMetric("batch", MetricType.SCALAR, batchSpec()),
                MethodSpec.jobMetric("inherited", MetricType.SCALAR, inheritedSpec()));
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> falseNegatives(run);
            case 3 -> recall(run);
            case 6 -> written(run);
            case 7 -> note(run);
            case 9 -> inherited(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        switch (method) {
            case 1 -> falseNegativesTotal(run);
            case 2 -> falseNegativesMaximum(run);
            case 4 -> recallMean(run);
            case 5 -> recallMinimum(run);
            case 8 -> batch(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    private void falseNegatives(JobRun run) {
        run.emit(Camera.falseNegatives());
    }

    private void falseNegativesTotal(BatchRun run) {
        run.collect(falseNegativesPerJob(), MetricCollectors.sum());
    }

    private void falseNegativesMaximum(BatchRun run) {
        run.collect(falseNegativesPerJob(), MetricCollectors.max());
    }

    private void recall(JobRun run) {
        run.emit(Camera.recall());
    }

    private void recallMean(BatchRun run) {
        run.collect(recallPerJobIfAny(), MetricCollectors.mean());
    }

    private void recallMinimum(BatchRun run) {
        run.collect(recallPerJobIfAny(), MetricCollectors.min());
    }

    private void written(JobRun run) {
        run.emit(Camera.written());
    }

    private void note(JobRun run) {
        run.emit(Camera.note());
    }

    private void batch(BatchRun run) {
        run.emit(Camera.batch());
    }

    private void inherited(JobRun run) {
        run.emit(camera().inherited());
    }

    private Camera camera() {
        if (camera == null) {
            camera = new Camera();
        }
        return camera;
    }

    static MetricSpec falseNegativesSpec() {
        return MetricSpec.builder("False negatives")
                .description("People whom the detector has missed, of those within 50 m, at score > 0.5.")
                .unit("1")
                .importance(MetricImportance.HIGH)
                .tag("team", "perception")
                .tag("sensor", "camera")
                .status(MetricStatus.PASSED)
                .build();
    }

    static MetricSpec falseNegativesTotalSpec() {
        return MetricSpec.builder("Total false negatives")
                .description("The sum of \"False negatives\" over all jobs.")
                .unit("1")
                .importance(MetricImportance.HIGH)
                .tag("team", "perception")
                .tag("sensor", "camera")
                .status(MetricStatus.PASSED)
                .build();
    }

    static MetricSpec falseNegativesMaximumSpec() {
        return MetricSpec.builder("Worst drive")
                .description("The maximum of \"False negatives\" over all jobs.")
                .unit("1")
                .importance(MetricImportance.HIGH)
                .tag("team", "perception")
                .tag("sensor", "camera")
                .status(MetricStatus.PASSED)
                .build();
    }

    static MetricSpec recallSpec() {
        return MetricSpec.builder("Recall")
                .description("See the misses and Camera.falseNegatives")
                .importance(MetricImportance.LOW)
                .tag("sensor", "camera")
                .tag("team", "safety")
                .status(MetricStatus.RAW)
                .build();
    }

    static MetricSpec recallMeanSpec() {
        return MetricSpec.builder("Mean recall")
                .description("The mean of \"Recall\" over all jobs.")
                .importance(MetricImportance.LOW)
                .tag("sensor", "camera")
                .tag("team", "safety")
                .status(MetricStatus.RAW)
                .build();
    }

    static MetricSpec recallMinimumSpec() {
        return MetricSpec.builder("Minimum recall")
                .description("The minimum of \"Recall\" over all jobs.")
                .importance(MetricImportance.LOW)
                .tag("sensor", "camera")
                .tag("team", "safety")
                .status(MetricStatus.RAW)
                .build();
    }

    static MetricSpec writtenSpec() {
        return MetricSpec.builder("Written")
                .description("Written out")
                .importance(MetricImportance.HIGH)
                .tag("team", "perception")
                .tag("sensor", "camera")
                .failsAbove(3)
                .build();
    }

    static MetricSpec noteSpec() {
        return MetricSpec.builder("Note")
                .importance(MetricImportance.HIGH)
                .tag("team", "perception")
                .tag("sensor", "camera")
                .status(MetricStatus.FAIL_WARN)
                .build();
    }

    static MetricSpec batchSpec() {
        return MetricSpec.builder("Batch")
                .importance(MetricImportance.HIGH)
                .tag("team", "perception")
                .tag("sensor", "camera")
                .status(MetricStatus.PASSED)
                .build();
    }

    static MetricSpec inheritedSpec() {
        return MetricSpec.builder("Inherited")
                .description("Inherited!")
                .importance(MetricImportance.ZERO)
                .build();
    }

    private static PerJobKey<Double> falseNegativesPerJob() {
        return PerJobKey.doubles("falseNegatives", "False negatives", false);
    }

    private static PerJobKey<Double> recallPerJobIfAny() {
        return PerJobKey.doubles("recall", "Recall", true);
    }
}
