package nested;

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

/** Calls the annotated methods of {@link Outer.Inner.OfRecord} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Outer.Inner.OfRecord.class)
@NullMarked
final class Outer_Inner_OfRecordDispatcher implements Dispatcher {
    private Outer.Inner.@Nullable OfRecord ofRecord;

    /** Created for each run. */
    Outer_Inner_OfRecordDispatcher() {}

    @Override
    public String name() {
        return "Outer.Inner.OfRecord";
    }

    @Override
    public List<MethodSpec> methods() {
        MethodTable table = new MethodTable();
        table.jobMetric("metric", MetricType.SCALAR, "Metric");
        return table.methods();
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> run.emit(ofRecord().metric());
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        throw MethodSpec.noSuch(this, method);
    }

    private Outer.Inner.OfRecord ofRecord() {
        if (ofRecord == null) {
            ofRecord = new Outer.Inner.OfRecord();
        }
        return ofRecord;
    }
}
