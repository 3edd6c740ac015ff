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

/** Calls the annotated methods of {@link Unnamed} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Unnamed.class)
@NullMarked
public final class UnnamedDispatcher implements Dispatcher {
    private @Nullable String text;

    /** Created for each run. */
    public UnnamedDispatcher() {}

    @Override
    public String name() {
        return "Unnamed";
    }

    @Override
    public List<MethodSpec> methods() {
        MethodTable table = new MethodTable();
        table.jobMetric("metric", MetricType.SCALAR, "Metric");
        return table.methods();
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
            case 0 -> run.emit(Unnamed.metric(text(run)));
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        throw MethodSpec.noSuch(this, method);
    }

    private String text(JobRun run) {
        if (text == null) {
            text = Objects.requireNonNull(
                    Unnamed.text(run.logs().jsonList("a.json", UnnamedReaders.OfRow.INSTANCE)),
                    "Unnamed.text returned null");
        }
        return text;
    }
}
