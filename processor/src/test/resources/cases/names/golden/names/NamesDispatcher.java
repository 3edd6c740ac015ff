package names;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.MetricSpec;
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

    /** Made anew for each run. */
    NamesDispatcher() {}

    @Override
    public java.lang.String name() {
        return "Names";
    }

    @Override
    public java.util.List<MethodSpec> methods() {
        return java.util.List.of(
                MethodSpec.jobMetric("name", MetricType.SCALAR, nameSpec()),
                MethodSpec.jobMetric("hashCode", MetricType.SCALAR, hashCodeSpec()),
                MethodSpec.jobMetric("call", MetricType.SCALAR, callSpec_()),
                MethodSpec.jobMetric("callSpec", MetricType.SCALAR, callSpecSpec()),
                MethodSpec.jobMetric("run", MetricType.SCALAR, runSpec()),
                MethodSpec.jobMetric("Names", MetricType.SCALAR, NamesSpec()),
                MethodSpec.jobMetric("toString", MetricType.SCALAR, toStringSpec()),
                MethodSpec.jobMetric("$dollar$", MetricType.SCALAR, $dollar$Spec()),
                MethodSpec.batchMetric("runPerJob", MetricType.SCALAR, runPerJobSpec(), runPerJob_()));
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> name_(run);
            case 1 -> hashCode_(run);
            case 2 -> call_(run);
            case 3 -> callSpec(run);
            case 4 -> run_(run);
            case 5 -> Names_(run);
            case 6 -> toString_(run);
            case 7 -> $dollar$(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        switch (method) {
            case 8 -> runPerJob(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    private void name_(JobRun run) {
        run.emit(Names.name(string()));
    }

    private void hashCode_(JobRun run) {
        run.emit(Names.hashCode(list()));
    }

    private void call_(JobRun run) {
        run.emit(Names.call(methods_()));
    }

    private void callSpec(JobRun run) {
        run.emit(Names.callSpec());
    }

    private void run_(JobRun run) {
        run.emit(Names.run());
    }

    private void Names_(JobRun run) {
        run.emit(Names.Names());
    }

    private void toString_(JobRun run) {
        run.emit(Names.toString(string()));
    }

    private void $dollar$(JobRun run) {
        run.emit(Names.$dollar$());
    }

    private void runPerJob(BatchRun run) {
        run.emit(Names.runPerJob(run.doubles(runPerJob_())));
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

    static MetricSpec nameSpec() {
        return MetricSpec.named("Name");
    }

    static MetricSpec hashCodeSpec() {
        return MetricSpec.named("Hash code");
    }

    static MetricSpec callSpec_() {
        return MetricSpec.named("Call");
    }

    static MetricSpec callSpecSpec() {
        return MetricSpec.named("Call spec");
    }

    static MetricSpec runSpec() {
        return MetricSpec.named("Run");
    }

    static MetricSpec NamesSpec() {
        return MetricSpec.named("Names");
    }

    static MetricSpec toStringSpec() {
        return MetricSpec.named("To string");
    }

    static MetricSpec $dollar$Spec() {
        return MetricSpec.named("$ dollar$");
    }

    static MetricSpec runPerJobSpec() {
        return MetricSpec.named("Run per job");
    }

    private static PerJobKey<Double> runPerJob_() {
        return PerJobKey.doubles("run", "Run", false);
    }
}
