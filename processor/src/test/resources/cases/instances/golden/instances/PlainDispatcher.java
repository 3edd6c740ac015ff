package instances;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.MethodTable;
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

    /** Created for each run. */
    PlainDispatcher() {}

    @Override
    public String name() {
        return "Plain";
    }

    @Override
    public List<MethodSpec> methods() {
        MethodTable table = new MethodTable();
        table.jobMetric("own", MetricType.SCALAR, "Own");
        table.batchMetric("ofBatch", MetricType.SCALAR, "Of batch");
        table.jobMetric("top", MetricType.SCALAR, "Speed of the interface");
        return table.methods();
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> run.emit(plain().own());
            case 2 -> run.emit(plain().top());
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        switch (method) {
            case 1 -> run.emit(plain().ofBatch());
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    private Plain plain() {
        if (plain == null) {
            plain = new Plain();
        }
        return plain;
    }
}
