package providers;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.MethodTable;
import dev.metricsbuild.metric.MetricType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Calls the annotated methods of {@link Providers} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Providers.class)
@NullMarked
public final class ProvidersDispatcher implements Dispatcher {
    private @Nullable Integer limit;

    private @Nullable List<String> lines;

    private Providers.@Nullable Log log;

    private byte @Nullable [] bytes;

    private @Nullable Map<String, int[]> table;

    /** Created for each run. */
    public ProvidersDispatcher() {}

    @Override
    public String name() {
        return "Providers";
    }

    @Override
    public List<MethodSpec> methods() {
        MethodTable table = new MethodTable();
        table.jobMetric("one", MetricType.SCALAR, "One");
        table.jobMetric("two", MetricType.SCALAR, "Two");
        table.jobMetric("three", MetricType.SCALAR, "Three");
        table.batchMetric("four", MetricType.SCALAR, "Four");
        return table.methods();
    }

    @Override
    public List<String> inputs(int method) {
        return switch (method) {
            case 0, 1 -> List.of("logs/a.txt");
            default -> List.of();
        };
    }

    @Override
    public void call(int method, JobRun run) throws Throwable {
        switch (method) {
            case 0 -> run.emit(Providers.one(log(run), bytes(), limit()));
            case 1 -> run.emit(Providers.two(log(run), run.context()));
            case 2 -> run.emit(Providers.three());
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) throws Exception {
        switch (method) {
            case 3 -> run.emit(Providers.four(limit(), table(run), run.context()));
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    private int limit() {
        if (limit == null) {
            limit = Providers.limit();
        }
        return limit;
    }

    private List<String> lines(JobRun run) throws IOException {
        if (lines == null) {
            lines = Objects.requireNonNull(
                    Providers.lines(run.logs().text("a.txt"), limit()), "Providers.lines returned null");
        }
        return lines;
    }

    private Providers.Log log(JobRun run) throws TimeoutException, IOException {
        if (log == null) {
            log = Objects.requireNonNull(Providers.log(lines(run), run.context()), "Providers.log returned null");
        }
        return log;
    }

    private byte[] bytes() {
        if (bytes == null) {
            bytes = Objects.requireNonNull(Providers.bytes(), "Providers.bytes returned null");
        }
        return bytes;
    }

    private Map<String, int[]> table(BatchRun run) {
        if (table == null) {
            table = Objects.requireNonNull(Providers.table(run.context()), "Providers.table returned null");
        }
        return table;
    }
}
