package lint;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.MethodTable;
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

    /** Created for each run. */
    LintDispatcher() {}

    @Override
    public String name() {
        return "Lint";
    }

    @Override
    public List<MethodSpec> methods() {
        MethodTable table = new MethodTable();
        table.jobMetric("deprecated", MetricType.SCALAR, "Deprecated");
        table.jobMetric("removed", MetricType.SCALAR, "Removed");
        table.jobMetric("all", MetricType.SCALAR, "All");
        return table.methods();
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> run.emit(Lint.deprecated(old()));
            case 1 -> run.emit(Lint.removed());
            case 2 -> run.emit(Lint.all(raw(), gone()));
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        throw MethodSpec.noSuch(this, method);
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
}
