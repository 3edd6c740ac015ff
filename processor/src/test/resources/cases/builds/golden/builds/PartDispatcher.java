package builds;

import builds.other.Other_NestedDispatcher;
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

/** Calls the annotated methods of {@link Part} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Part.class)
@NullMarked
final class PartDispatcher implements Dispatcher {
    /** Created for each run. */
    PartDispatcher() {}

    @Override
    public String name() {
        return "Part";
    }

    @Override
    public List<MethodSpec> methods() {
        MethodTable table = new MethodTable();
        table.jobMetric("part", MetricType.SCALAR, "Part");
        return table.methods();
    }

    @Override
    public List<Dispatcher> included() {
        return List.of(new FurtherDispatcher(), new WholeDispatcher(), new Other_NestedDispatcher());
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> run.emit(Part.part());
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        throw MethodSpec.noSuch(this, method);
    }
}
