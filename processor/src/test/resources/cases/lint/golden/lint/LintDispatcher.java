package lint;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricType;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Calls the annotated methods of {@link Lint} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Lint.class)
@NullMarked
@SuppressWarnings({"deprecation", "removal", "rawtypes", "unchecked"})
final class LintDispatcher implements Dispatcher {
    private Lint.@Nullable Old old;

    private Lint.@Nullable Gone gone;

    private @Nullable List raw;

    /** Made anew for each run. */
    LintDispatcher() {}

    @Override
    public String name() {
        return "Lint";
    }

    @Override
    public List<MethodSpec> methods() {
        return List.of(
                MethodSpec.jobMetric("deprecated", MetricType.SCALAR, deprecatedSpec()),
                MethodSpec.jobMetric("removed", MetricType.SCALAR, removedSpec()),
                MethodSpec.jobMetric("all", MetricType.SCALAR, allSpec()));
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> deprecated(run);
            case 1 -> removed(run);
            case 2 -> all(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        throw MethodSpec.noSuch(this, method);
    }

    private void deprecated(JobRun run) {
        run.emit(Lint.deprecated(old()));
    }

    private void removed(JobRun run) {
        run.emit(Lint.removed());
    }

    private void all(JobRun run) {
        run.emit(Lint.all(raw(), gone()));
    }

    private Lint.Old old() {
        if (old == null) {
            old = Objects.requireNonNull(Lint.old(), "Lint.old returned null");
        }
        return old;
    }

    private Lint.Gone gone() {
        if (gone == null) {
            gone = Objects.requireNonNull(Lint.gone(), "Lint.gone returned null");
        }
        return gone;
    }

    private List raw() {
        if (raw == null) {
            raw = Objects.requireNonNull(Lint.raw(), "Lint.raw returned null");
        }
        return raw;
    }

    static MetricSpec deprecatedSpec() {
        return MetricSpec.named("Deprecated");
    }

    static MetricSpec removedSpec() {
        return MetricSpec.named("Removed");
    }

    static MetricSpec allSpec() {
        return MetricSpec.named("All");
    }
}
