package dev.metricsbuild.spark;

import dev.metricsbuild.collect.JobCollectors;
import dev.metricsbuild.collect.MetricCollectors;
import dev.metricsbuild.context.JobValue;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricType;
import dev.metricsbuild.metric.Scalar;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Stands for generated code: a method of each shape. */
final class FleetDispatcher implements Dispatcher {
    static final PerJobKey<Double> TOP = PerJobKey.doubles("top", "Top speed", false);
    static final PerJobKey<DoubleOverTime> SPEED = PerJobKey.values("speed", "Speed", DoubleOverTime.class, false);
    private static final PerJobKey<double[]> ERRORS = PerJobKey.doubleData("errors", "Errors", true);

    /** Created for each run, and for each partition. */
    FleetDispatcher() {}

    @Override
    public String name() {
        return "Fleet";
    }

    private static MethodSpec collector(String method, MetricType type, PerJobKey<?>... keys) {
        return MethodSpec.batchCollector(method, type, MetricSpec.named(method), keys);
    }

    @Override
    public List<MethodSpec> methods() {
        return List.of(
                collector("mean", MetricType.SCALAR, TOP),
                collector("speeds", MetricType.HISTOGRAM, SPEED),
                collector("lines", MetricType.DOUBLE_OVER_TIME, SPEED),
                collector("statuses", MetricType.BAR_CHART),
                collector("names", MetricType.TEXT, TOP),
                collector("errors", MetricType.SCALAR, ERRORS),
                MethodSpec.batchMetric("fastest", MetricType.SCALAR, MetricSpec.named("fastest"), TOP, SPEED));
    }

    @Override
    public void call(int method, JobRun run) {
        throw MethodSpec.noSuch(this, method);
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        switch (method) {
            case 0 -> run.collect(TOP, MetricCollectors.mean());
            case 1 -> run.collect(SPEED, MetricCollectors.histogram().ofTimeSeries());
            case 2 -> run.collectJobValues(SPEED, JobCollectors.lines(20));
            case 3 -> run.collectJobs(JobCollectors.byStatus());
            case 4 ->
                run.collectJobValues(
                        TOP, Collectors.collectingAndThen(Collectors.toList(), FleetDispatcher::firstAndLast));
            case 5 ->
                run.collect(
                        ERRORS,
                        JobCollectors.concatenated(all -> Scalar.of(
                                all.length == 0 ? 0 : all[0] + 2 * all[all.length - 1] + Arrays.hashCode(all))));
            case 6 ->
                run.emit(run.stream(TOP).mapToDouble(JobValue::value).max().orElseThrow()
                        + run.map(SPEED).size()
                        + run.context().jobs().size());
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    private static String firstAndLast(List<JobValue<Double>> tops) {
        return tops.stream()
                .filter(top -> top.value() < 12 || top.value() > 50)
                .map(top -> top.job().id() + " " + top.job().parameters()
                        + top.job().tags() + " " + top.value())
                .collect(Collectors.joining("\n"));
    }
}
