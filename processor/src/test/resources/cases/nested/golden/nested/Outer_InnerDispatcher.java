package nested;

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

/** Calls the annotated methods of {@link Outer.Inner} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Outer.Inner.class)
@NullMarked
final class Outer_InnerDispatcher implements Dispatcher {
    /** Made anew for each run. */
    Outer_InnerDispatcher() {}

    @Override
    public String name() {
        return "Outer.Inner";
    }

    @Override
    public List<MethodSpec> methods() {
        return List.of(MethodSpec.jobMetric("metric", MetricType.SCALAR, metricSpec()));
    }

    @Override
    public List<String> inputs(int method) {
        return switch (method) {
            case 0 -> List.of("logs/a.json");
            default -> List.of();
        };
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> metric(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        throw MethodSpec.noSuch(this, method);
    }

    private void metric(JobRun run) {
        run.emit(Outer.Inner.metric(run.logs().json("a.json", Outer_InnerReaders.OfRow.INSTANCE)));
    }

    static MetricSpec metricSpec() {
        return MetricSpec.named("Metric");
    }
}
