package columns;

import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.MethodTable;
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
    /** Created for each run. */
    public ColumnsDispatcher() {}

    @Override
    public String name() {
        return "Columns";
    }

    @Override
    public List<MethodSpec> methods() {
        MethodTable table = new MethodTable();
        table.jobMetric("lines", MetricType.SCALAR, "Lines");
        table.jobMetric("again", MetricType.SCALAR, "Again");
        table.jobMetric("csv", MetricType.SCALAR, "Csv");
        table.jobMetric("maybe", MetricType.SCALAR, "Maybe");
        table.jobMetric("asked", MetricType.SCALAR, "Asked");
        table.jobMetric("value", MetricType.SCALAR, "Value");
        table.jobMetric("valueByDatabind", MetricType.SCALAR, "Value by databind");
        table.jobMetric("rows", MetricType.SCALAR, "Rows");
        table.jobMetric("both", MetricType.SCALAR, "Both");
        table.jobMetric("old", MetricType.SCALAR, "Old");
        table.jobMetric("other", MetricType.SCALAR, "Other");
        return table.methods();
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
            case 0 -> run.emit(Columns.lines(run.logs().columns("a.jsonl", new ColumnsReaders.IntoLog())));
            case 1 -> run.emit(Columns.again(run.logs().columns("b.NDJSON", new ColumnsReaders.IntoLog())));
            case 2 -> run.emit(Columns.csv(run.experience().columns("a.csv", new ColumnsReaders.IntoNamed())));
            case 3 ->
                run.emit(Columns.maybe(
                        run.logs().exists("a.csv")
                                ? Optional.of(run.logs().columns("a.csv", new ColumnsReaders.IntoRow()))
                                : Optional.empty()));
            case 4 -> run.emit(Columns.asked(run.logs().columns("a.jsonl", new ColumnsReaders.IntoRow())));
            case 5 -> run.emit(Columns.value(run.logs().json("a.json", ColumnsReaders.OfRow.INSTANCE)));
            case 6 -> run.emit(Columns.valueByDatabind(run.logs().json("a.json", Columns.Log.class)));
            case 7 -> run.emit(Columns.rows(run.logs().rows("a.jsonl", ColumnsReaders.OfRow.INSTANCE)));
            case 8 ->
                run.emit(Columns.both(
                        run.logs().columns("a.jsonl", new ColumnsReaders.IntoLog()),
                        run.logs().rows("a.jsonl", ColumnsReaders.OfStep.INSTANCE)));
            case 9 -> run.emit(Columns.old(run.logs().columns("a.jsonl", new ColumnsReaders.IntoOld())));
            case 10 -> run.emit(Columns.other(run.logs().columns("a.jsonl", new ColumnsReaders.IntoLog_())));
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        throw MethodSpec.noSuch(this, method);
    }
}
