package instances;

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

/** Calls the annotated methods of {@link Instances} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Instances.class)
@NullMarked
final class InstancesDispatcher implements Dispatcher {
    private @Nullable Instances instances;

    private Instances.@Nullable Config config;

    private Instances.@Nullable Log log;

    /** Created for each run. */
    InstancesDispatcher() {}

    @Override
    public String name() {
        return "Instances";
    }

    @Override
    public List<MethodSpec> methods() {
        MethodTable table = new MethodTable();
        table.jobMetric("own", MetricType.SCALAR, "Own");
        table.jobMetric("replaced", MetricType.SCALAR, "Replaced here");
        table.batchMetric("batch", MetricType.SCALAR, "Batch");
        table.jobMetric("fromBase", MetricType.SCALAR, "From base");
        table.jobMetric("staticOfBase", MetricType.SCALAR, "Static of base");
        table.jobMetric("top", MetricType.SCALAR, "Speed of the interface");
        return table.methods();
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
            case 0 -> run.emit(instances(run).own(log(run)));
            case 1 -> run.emit(instances(run).replaced(log(run)));
            case 3 -> run.emit(instances(run).fromBase(log(run)));
            case 4 -> run.emit(Instances.staticOfBase());
            case 5 -> run.emit(instances(run).top());
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        switch (method) {
            case 2 -> run.emit(Instances.batch(run.context()));
            default -> throw MethodSpec.noSuch(this, method);
        }
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
}
