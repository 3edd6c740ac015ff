package builds;

import builds.other.Other_NestedDispatcher;
import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
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

/** Calls the annotated methods of {@link Whole} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Whole.class)
@NullMarked
public final class WholeDispatcher implements Dispatcher {
    /** Created for each run. */
    public WholeDispatcher() {}

    @Override
    public String name() {
        return "Whole";
    }

    @Override
    public List<MethodSpec> methods() {
        MethodTable table = new MethodTable();
        table.jobMetric("own", MetricType.SCALAR, "Own");
        table.batchMetric("all", MetricType.SCALAR, "All").reading(partPerJob(), furtherPerJob());
        return table.methods();
    }

    @Override
    public List<Dispatcher> included() {
        return List.of(new PartDispatcher(), new FurtherDispatcher(), new Other_NestedDispatcher());
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> run.emit(Whole.own());
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        switch (method) {
            case 1 -> run.emit(Whole.all(run.doubles(partPerJob()), run.doubles(furtherPerJob())));
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    private static PerJobKey<Double> partPerJob() {
        return PerJobKey.doubles("part", "Part", false);
    }

    private static PerJobKey<Double> furtherPerJob() {
        return PerJobKey.doubles("further", "Further", false);
    }
}
