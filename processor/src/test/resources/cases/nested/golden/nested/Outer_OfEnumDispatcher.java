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

/** Calls the annotated methods of {@link Outer.OfEnum} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Outer.OfEnum.class)
@NullMarked
final class Outer_OfEnumDispatcher implements Dispatcher {
    /** Made anew for each run. */
    Outer_OfEnumDispatcher() {}

    @Override
    public String name() {
        return "Outer.OfEnum";
    }

    @Override
    public List<MethodSpec> methods() {
        return List.of(MethodSpec.jobMetric("metric", MetricType.SCALAR, metricSpec()));
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
        run.emit(Outer.OfEnum.metric());
    }

    static MetricSpec metricSpec() {
        return MetricSpec.named("Metric");
    }
}
