package identifiers;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.MethodTable;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.MetricType;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Calls the annotated methods of {@link Sizes} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Sizes.class)
@NullMarked
final class SizesDispatcher implements Dispatcher {
    private @Nullable String l\u00e4nge;

    /** Created for each run. */
    SizesDispatcher() {}

    @Override
    public String name() {
        return "Sizes";
    }

    @Override
    public List<MethodSpec> methods() {
        MethodTable table = new MethodTable();
        table.jobMetric("gr\u00f6\u00dfe", MetricType.SCALAR, "Gr\u00f6\u00dfe");
        table.batchMetric("gr\u00f6\u00dfte", MetricType.SCALAR, "Gr\u00f6\u00dfte")
                .reading(gr\u00f6\u00dfePerJob());
        return table.methods();
    }

    @Override
    public List<String> inputs(int method) {
        return switch (method) {
            case 0 -> List.of("logs/l\u00e4nge.txt");
            default -> List.of();
        };
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> run.emit(Sizes.gr\u00f6\u00dfe(l\u00e4nge(run)));
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        switch (method) {
            case 1 -> run.emit(Sizes.gr\u00f6\u00dfte(run.doubles(gr\u00f6\u00dfePerJob())));
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    private String l\u00e4nge(JobRun run) {
        if (l\u00e4nge == null) {
            l\u00e4nge = Objects.requireNonNull(
                    Sizes.l\u00e4nge(run.logs().text("l\u00e4nge.txt")), "Sizes.l\u00e4nge returned null");
        }
        return l\u00e4nge;
    }

    private static PerJobKey<Double> gr\u00f6\u00dfePerJob() {
        return PerJobKey.doubles("gr\u00f6\u00dfe", "Gr\u00f6\u00dfe", false);
    }
}
