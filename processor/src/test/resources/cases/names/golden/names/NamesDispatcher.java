package names;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.MethodTable;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.MetricType;
import java.lang.Double;
import java.lang.Override;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Calls the annotated methods of {@link Names} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Names.class)
@NullMarked
final class NamesDispatcher implements Dispatcher {
    private @Nullable String string;

    private Names.@Nullable MethodSpec methods_;

    private java.util.@Nullable List<List> list;

    /** Created for each run. */
    NamesDispatcher() {}

    @Override
    public java.lang.String name() {
        return "Names";
    }

    @Override
    public java.util.List<MethodSpec> methods() {
        MethodTable table = new MethodTable();
        table.jobMetric("name", MetricType.SCALAR, "Name");
        table.jobMetric("hashCode", MetricType.SCALAR, "Hash code");
        table.jobMetric("call", MetricType.SCALAR, "Call");
        table.jobMetric("callSpec", MetricType.SCALAR, "Call spec");
        table.jobMetric("run", MetricType.SCALAR, "Run");
        table.jobMetric("Names", MetricType.SCALAR, "Names");
        table.jobMetric("toString", MetricType.SCALAR, "To string");
        table.jobMetric("$dollar$", MetricType.SCALAR, "$ dollar$");
        table.batchMetric("runPerJob", MetricType.SCALAR, "Run per job").reading(runPerJob());
        return table.methods();
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> run.emit(Names.name(string()));
            case 1 -> run.emit(Names.hashCode(list()));
            case 2 -> run.emit(Names.call(methods_()));
            case 3 -> run.emit(Names.callSpec());
            case 4 -> run.emit(Names.run());
            case 5 -> run.emit(Names.Names());
            case 6 -> run.emit(Names.toString(string()));
            case 7 -> run.emit(Names.$dollar$());
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        switch (method) {
            case 8 -> run.emit(Names.runPerJob(run.doubles(runPerJob())));
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    private String string() {
        if (string == null) {
            string = Objects.requireNonNull(Names.string(), "Names.string returned null");
        }
        return string;
    }

    private Names.MethodSpec methods_() {
        if (methods_ == null) {
            methods_ = Objects.requireNonNull(Names.methods(), "Names.methods returned null");
        }
        return methods_;
    }

    private java.util.List<List> list() {
        if (list == null) {
            list = Objects.requireNonNull(Names.list(), "Names.list returned null");
        }
        return list;
    }

    private static PerJobKey<Double> runPerJob() {
        return PerJobKey.doubles("run", "Run", false);
    }
}
