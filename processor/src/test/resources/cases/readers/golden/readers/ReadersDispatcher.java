package readers;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.MethodTable;
import dev.metricsbuild.metric.MetricType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Calls the annotated methods of {@link Readers} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Readers.class)
@NullMarked
@SuppressWarnings("deprecation")
public final class ReadersDispatcher implements Dispatcher {
    private @Nullable Map<String, Double> log;

    /** Created for each run. */
    public ReadersDispatcher() {}

    @Override
    public String name() {
        return "Readers";
    }

    @Override
    public List<MethodSpec> methods() {
        MethodTable table = new MethodTable();
        table.jobMetric("plain", MetricType.SCALAR, "Plain");
        table.jobMetric("lines", MetricType.SCALAR, "Lines");
        table.jobMetric("stream", MetricType.SCALAR, "Stream");
        table.jobMetric("array", MetricType.SCALAR, "Array");
        table.jobMetric("maybe", MetricType.SCALAR, "Maybe");
        table.jobMetric("maybeRows", MetricType.SCALAR, "Maybe rows");
        table.jobMetric("old", MetricType.SCALAR, "Old");
        table.jobMetric("other", MetricType.SCALAR, "Other");
        table.jobMetric("validated", MetricType.SCALAR, "Validated");
        table.jobMetric("csv", MetricType.SCALAR, "Csv");
        table.jobMetric("asked", MetricType.SCALAR, "Asked");
        table.jobMetric("getter", MetricType.SCALAR, "Getter");
        table.jobMetric("boxed", MetricType.SCALAR, "Boxed");
        table.jobMetric("odd", MetricType.SCALAR, "Odd");
        table.jobMetric("generic", MetricType.SCALAR, "Generic");
        table.jobMetric("deep", MetricType.SCALAR, "Deep");
        table.jobMetric("empty", MetricType.SCALAR, "Empty");
        table.jobMetric("bean", MetricType.SCALAR, "Bean");
        return table.methods();
    }

    @Override
    public List<String> inputs(int method) {
        return switch (method) {
            case 0 -> List.of("logs/nested.json", "logs/plain.json");
            case 1 -> List.of("logs/plain.jsonl");
            case 2 -> List.of("logs/named.ndjson");
            case 3 -> List.of("logs/named.json");
            case 6 -> List.of("logs/old.jsonl");
            case 7 -> List.of("logs/o.jsonl");
            case 8 -> List.of("logs/v.jsonl");
            case 9 -> List.of("logs/plain.csv");
            case 10 -> List.of("logs/plain.json");
            case 11, 12, 13, 14, 15, 16, 17 -> List.of("logs/a.json");
            default -> List.of();
        };
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 ->
                run.emit(Readers.plain(log(run), run.logs().jsonList("plain.json", ReadersReaders.OfPlain.INSTANCE)));
            case 1 -> run.emit(Readers.lines(run.logs().rows("plain.jsonl", ReadersReaders.OfPlain.INSTANCE)));
            case 2 -> run.emit(Readers.stream(run.logs().rowStream("named.ndjson", ReadersReaders.OfNamed.INSTANCE)));
            case 3 -> run.emit(Readers.array(run.logs().rowStream("named.json", ReadersReaders.OfNamed.INSTANCE)));
            case 4 ->
                run.emit(Readers.maybe(
                        run.experience().exists("t.json")
                                ? Optional.of(run.experience().json("t.json", ReadersReaders.OfTree.INSTANCE))
                                : Optional.empty()));
            case 5 ->
                run.emit(Readers.maybeRows(
                        run.logs().exists("t.json")
                                ? Optional.of(run.logs().jsonList("t.json", ReadersReaders.OfTree.INSTANCE))
                                : Optional.empty()));
            case 6 -> run.emit(Readers.old(run.logs().rowStream("old.jsonl", ReadersReaders.OfOld.INSTANCE)));
            case 7 -> run.emit(Readers.other(run.logs().rowStream("o.jsonl", ReadersReaders.OfPlain_.INSTANCE)));
            case 8 -> run.emit(Readers.validated(run.logs().rowStream("v.jsonl", ReadersReaders.OfValidated.INSTANCE)));
            case 9 -> run.emit(Readers.csv(run.logs().rows("plain.csv", Readers.Plain.class)));
            case 10 ->
                run.emit(Readers.asked(run.logs().json("plain.json", new TypeReference<List<Readers.Plain>>() {})));
            case 11 -> run.emit(Readers.getter(run.logs().json("a.json", Readers.Getter.class)));
            case 12 -> run.emit(Readers.boxed(run.logs().json("a.json", ReadersReaders.OfBoxed.INSTANCE)));
            case 13 -> run.emit(Readers.odd(run.logs().json("a.json", Readers.Odd.class)));
            case 14 ->
                run.emit(Readers.generic(run.logs().json("a.json", new TypeReference<Readers.Generic<Double>>() {})));
            case 15 -> run.emit(Readers.deep(run.logs().json("a.json", ReadersReaders.OfDeep.INSTANCE)));
            case 16 -> run.emit(Readers.empty(run.logs().json("a.json", Readers.Empty.class)));
            case 17 -> run.emit(Readers.bean(run.logs().json("a.json", Readers.Bean.class)));
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        throw MethodSpec.noSuch(this, method);
    }

    private Map<String, Double> log(JobRun run) {
        if (log == null) {
            log = Objects.requireNonNull(
                    Readers.log(run.logs().json("nested.json", ReadersReaders.OfNested.INSTANCE)),
                    "Readers.log returned null");
        }
        return log;
    }
}
