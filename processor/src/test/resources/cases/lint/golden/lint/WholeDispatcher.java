package lint;

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

/** Calls the annotated methods of {@link Whole} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Whole.class)
@NullMarked
@SuppressWarnings("deprecation")
final class WholeDispatcher implements Dispatcher {
    private @Nullable Whole whole;

    /** Made anew for each run. */
    WholeDispatcher() {}

    @Override
    public String name() {
        return "Whole";
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
        run.emit(whole().metric());
    }

    private Whole whole() {
        if (whole == null) {
            whole = new Whole();
        }
        return whole;
    }

    static MetricSpec metricSpec() {
        return MetricSpec.named("Metric");
    }
}
