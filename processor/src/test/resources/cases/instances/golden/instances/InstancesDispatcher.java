package instances;

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

/** Calls the annotated methods of {@link Instances} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Instances.class)
@NullMarked
final class InstancesDispatcher implements Dispatcher {
    private @Nullable Instances instances;

    private Instances.@Nullable Config config;

    private Instances.@Nullable Log log;

    /** Made anew for each run. */
    InstancesDispatcher() {}

    @Override
    public String name() {
        return "Instances";
    }

    @Override
    public List<MethodSpec> methods() {
        return List.of(
                MethodSpec.jobMetric("own", MetricType.SCALAR, ownSpec()),
                MethodSpec.jobMetric("replaced", MetricType.SCALAR, replacedSpec()),
                MethodSpec.batchMetric("batch", MetricType.SCALAR, batchSpec()),
                MethodSpec.jobMetric("fromBase", MetricType.SCALAR, fromBaseSpec()),
                MethodSpec.jobMetric("staticOfBase", MetricType.SCALAR, staticOfBaseSpec()),
                MethodSpec.jobMetric("top", MetricType.SCALAR, topSpec()));
    }

    @Override
    public List<String> inputs(int method) {
        return switch (method) {
            case 0, 1, 3 -> List.of("logs/log.json", "logs/config.json", "experience/experience.json");
            case 5 -> List.of("logs/config.json", "experience/experience.json");
            default -> List.of();
        };
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> own(run);
            case 1 -> replaced(run);
            case 3 -> fromBase(run);
            case 4 -> staticOfBase(run);
            case 5 -> top(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        switch (method) {
            case 2 -> batch(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    private void own(JobRun run) {
        run.emit(instances(run).own(log(run)));
    }

    private void replaced(JobRun run) {
        run.emit(instances(run).replaced(log(run)));
    }

    private void batch(BatchRun run) {
        run.emit(Instances.batch(run.context()));
    }

    private void fromBase(JobRun run) {
        run.emit(instances(run).fromBase(log(run)));
    }

    private void staticOfBase(JobRun run) {
        run.emit(Instances.staticOfBase());
    }

    private void top(JobRun run) {
        run.emit(instances(run).top());
    }

    private Instances instances(JobRun run) {
        if (instances == null) {
            instances = new Instances(config(run), run.experience().text("experience.json"), run.context());
        }
        return instances;
    }

    private Instances.Config config(JobRun run) {
        if (config == null) {
            config = Objects.requireNonNull(
                    Instances.config(run.logs().json("config.json", InstancesReaders.OfConfig.INSTANCE)),
                    "Instances.config returned null");
        }
        return config;
    }

    private Instances.Log log(JobRun run) {
        if (log == null) {
            log = Objects.requireNonNull(
                    instances(run).log(run.logs().json("log.json", InstancesReaders.OfLog.INSTANCE)),
                    "Instances.log returned null");
        }
        return log;
    }

    static MetricSpec ownSpec() {
        return MetricSpec.named("Own");
    }

    static MetricSpec replacedSpec() {
        return MetricSpec.named("Replaced here");
    }

    static MetricSpec batchSpec() {
        return MetricSpec.named("Batch");
    }

    static MetricSpec fromBaseSpec() {
        return MetricSpec.named("From base");
    }

    static MetricSpec staticOfBaseSpec() {
        return MetricSpec.named("Static of base");
    }

    static MetricSpec topSpec() {
        return MetricSpec.named("Speed of the interface");
    }
}
