package builds;

import builds.other.Other_NestedDispatcher;
import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
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

/** Calls the annotated methods of {@link Whole} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Whole.class)
@NullMarked
public final class WholeDispatcher implements Dispatcher {
    /** Made anew for each run. */
    public WholeDispatcher() {}

    @Override
    public String name() {
        return "Whole";
    }

    @Override
    public List<MethodSpec> methods() {
        return List.of(
                MethodSpec.jobMetric("own", MetricType.SCALAR, ownSpec()),
                MethodSpec.batchMetric("all", MetricType.SCALAR, allSpec(), partPerJob(), furtherPerJob()));
    }

    @Override
    public List<Dispatcher> included() {
        return List.of(new PartDispatcher(), new FurtherDispatcher(), new Other_NestedDispatcher());
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> own(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        switch (method) {
            case 1 -> all(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    private void own(JobRun run) {
        run.emit(Whole.own());
    }

    private void all(BatchRun run) {
        run.emit(Whole.all(run.doubles(partPerJob()), run.doubles(furtherPerJob())));
    }

    static MetricSpec ownSpec() {
        return MetricSpec.named("Own");
    }

    static MetricSpec allSpec() {
        return MetricSpec.named("All");
    }

    private static PerJobKey<Double> partPerJob() {
        return PerJobKey.doubles("part", "Part", false);
    }

    private static PerJobKey<Double> furtherPerJob() {
        return PerJobKey.doubles("further", "Further", false);
    }
}
