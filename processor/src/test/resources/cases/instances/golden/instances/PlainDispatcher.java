package instances;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Calls the annotated methods of {@link Plain} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Plain.class)
@NullMarked
final class PlainDispatcher implements Dispatcher {
    private @Nullable Plain plain;

    /** Made anew for each run. */
    PlainDispatcher() {}

    @Override
    public String name() {
        return "Plain";
    }

    @Override
    public List<MethodSpec> methods() {
        return List.of(
                MethodSpec.jobMetric("own", MetricType.SCALAR, ownSpec()),
                MethodSpec.batchMetric("ofBatch", MetricType.SCALAR, ofBatchSpec()),
                MethodSpec.jobMetric("top", MetricType.SCALAR, topSpec()));
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> own(run);
            case 2 -> top(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        switch (method) {
            case 1 -> ofBatch(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    private void own(JobRun run) {
        run.emit(plain().own());
    }

    private void ofBatch(BatchRun run) {
        run.emit(plain().ofBatch());
    }

    private void top(JobRun run) {
        run.emit(plain().top());
    }

    private Plain plain() {
        if (plain == null) {
            plain = new Plain();
        }
        return plain;
    }

    static MetricSpec ownSpec() {
        return MetricSpec.named("Own");
    }

    static MetricSpec ofBatchSpec() {
        return MetricSpec.named("Of batch");
    }

    static MetricSpec topSpec() {
        return MetricSpec.named("Speed of the interface");
    }
}
