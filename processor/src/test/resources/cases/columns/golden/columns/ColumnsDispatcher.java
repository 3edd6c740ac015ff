package columns;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricType;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Calls the annotated methods of {@link Columns} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Columns.class)
@NullMarked
@SuppressWarnings("deprecation")
public final class ColumnsDispatcher implements Dispatcher {
    /** Made anew for each run. */
    public ColumnsDispatcher() {}

    @Override
    public String name() {
        return "Columns";
    }

    @Override
    public List<MethodSpec> methods() {
        return List.of(
                MethodSpec.jobMetric("lines", MetricType.SCALAR, linesSpec()),
                MethodSpec.jobMetric("again", MetricType.SCALAR, againSpec()),
                MethodSpec.jobMetric("csv", MetricType.SCALAR, csvSpec()),
                MethodSpec.jobMetric("maybe", MetricType.SCALAR, maybeSpec()),
                MethodSpec.jobMetric("asked", MetricType.SCALAR, askedSpec()),
                MethodSpec.jobMetric("value", MetricType.SCALAR, valueSpec()),
                MethodSpec.jobMetric("valueByDatabind", MetricType.SCALAR, valueByDatabindSpec()),
                MethodSpec.jobMetric("rows", MetricType.SCALAR, rowsSpec()),
                MethodSpec.jobMetric("both", MetricType.SCALAR, bothSpec()),
                MethodSpec.jobMetric("old", MetricType.SCALAR, oldSpec()),
                MethodSpec.jobMetric("other", MetricType.SCALAR, otherSpec()));
    }

    @Override
    public List<String> inputs(int method) {
        return switch (method) {
            case 0, 4, 7, 8, 9, 10 -> List.of("logs/a.jsonl");
            case 1 -> List.of("logs/b.NDJSON");
            case 2 -> List.of("experience/a.csv");
            case 5, 6 -> List.of("logs/a.json");
            default -> List.of();
        };
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> lines(run);
            case 1 -> again(run);
            case 2 -> csv(run);
            case 3 -> maybe(run);
            case 4 -> asked(run);
            case 5 -> value(run);
            case 6 -> valueByDatabind(run);
            case 7 -> rows(run);
            case 8 -> both(run);
            case 9 -> old(run);
            case 10 -> other(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        throw MethodSpec.noSuch(this, method);
    }

    private void lines(JobRun run) {
        run.emit(Columns.lines(run.logs().columns("a.jsonl", new ColumnsReaders.IntoLog())));
    }

    private void again(JobRun run) {
        run.emit(Columns.again(run.logs().columns("b.NDJSON", new ColumnsReaders.IntoLog())));
    }

    private void csv(JobRun run) {
        run.emit(Columns.csv(run.experience().columns("a.csv", new ColumnsReaders.IntoNamed())));
    }

    private void maybe(JobRun run) {
        run.emit(Columns.maybe(
                run.logs().exists("a.csv")
                        ? Optional.of(run.logs().columns("a.csv", new ColumnsReaders.IntoRow()))
                        : Optional.empty()));
    }

    private void asked(JobRun run) {
        run.emit(Columns.asked(run.logs().columns("a.jsonl", new ColumnsReaders.IntoRow())));
    }

    private void value(JobRun run) {
        run.emit(Columns.value(run.logs().json("a.json", ColumnsReaders.OfRow.INSTANCE)));
    }

    private void valueByDatabind(JobRun run) {
        run.emit(Columns.valueByDatabind(run.logs().json("a.json", Columns.Log.class)));
    }

    private void rows(JobRun run) {
        run.emit(Columns.rows(run.logs().rows("a.jsonl", ColumnsReaders.OfRow.INSTANCE)));
    }

    private void both(JobRun run) {
        run.emit(Columns.both(
                run.logs().columns("a.jsonl", new ColumnsReaders.IntoLog()),
                run.logs().rows("a.jsonl", ColumnsReaders.OfStep.INSTANCE)));
    }

    private void old(JobRun run) {
        run.emit(Columns.old(run.logs().columns("a.jsonl", new ColumnsReaders.IntoOld())));
    }

    private void other(JobRun run) {
        run.emit(Columns.other(run.logs().columns("a.jsonl", new ColumnsReaders.IntoLog_())));
    }

    static MetricSpec linesSpec() {
        return MetricSpec.named("Lines");
    }

    static MetricSpec againSpec() {
        return MetricSpec.named("Again");
    }

    static MetricSpec csvSpec() {
        return MetricSpec.named("Csv");
    }

    static MetricSpec maybeSpec() {
        return MetricSpec.named("Maybe");
    }

    static MetricSpec askedSpec() {
        return MetricSpec.named("Asked");
    }

    static MetricSpec valueSpec() {
        return MetricSpec.named("Value");
    }

    static MetricSpec valueByDatabindSpec() {
        return MetricSpec.named("Value by databind");
    }

    static MetricSpec rowsSpec() {
        return MetricSpec.named("Rows");
    }

    static MetricSpec bothSpec() {
        return MetricSpec.named("Both");
    }

    static MetricSpec oldSpec() {
        return MetricSpec.named("Old");
    }

    static MetricSpec otherSpec() {
        return MetricSpec.named("Other");
    }
}
