package readers;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.MetricSpec;
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

    /** Made anew for each run. */
    public ReadersDispatcher() {}

    @Override
    public String name() {
        return "Readers";
    }

    @Override
    public List<MethodSpec> methods() {
        return List.of(
                MethodSpec.jobMetric("plain", MetricType.SCALAR, plainSpec()),
                MethodSpec.jobMetric("lines", MetricType.SCALAR, linesSpec()),
                MethodSpec.jobMetric("stream", MetricType.SCALAR, streamSpec()),
                MethodSpec.jobMetric("array", MetricType.SCALAR, arraySpec()),
                MethodSpec.jobMetric("maybe", MetricType.SCALAR, maybeSpec()),
                MethodSpec.jobMetric("maybeRows", MetricType.SCALAR, maybeRowsSpec()),
                MethodSpec.jobMetric("old", MetricType.SCALAR, oldSpec()),
                MethodSpec.jobMetric("other", MetricType.SCALAR, otherSpec()),
                MethodSpec.jobMetric("validated", MetricType.SCALAR, validatedSpec()),
                MethodSpec.jobMetric("csv", MetricType.SCALAR, csvSpec()),
                MethodSpec.jobMetric("asked", MetricType.SCALAR, askedSpec()),
                MethodSpec.jobMetric("getter", MetricType.SCALAR, getterSpec()),
                MethodSpec.jobMetric("boxed", MetricType.SCALAR, boxedSpec()),
                MethodSpec.jobMetric("odd", MetricType.SCALAR, oddSpec()),
                MethodSpec.jobMetric("generic", MetricType.SCALAR, genericSpec()),
                MethodSpec.jobMetric("deep", MetricType.SCALAR, deepSpec()),
                MethodSpec.jobMetric("empty", MetricType.SCALAR, emptySpec()),
                MethodSpec.jobMetric("bean", MetricType.SCALAR, beanSpec()));
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
            case 0 -> plain(run);
            case 1 -> lines(run);
            case 2 -> stream(run);
            case 3 -> array(run);
            case 4 -> maybe(run);
            case 5 -> maybeRows(run);
            case 6 -> old(run);
            case 7 -> other(run);
            case 8 -> validated(run);
            case 9 -> csv(run);
            case 10 -> asked(run);
            case 11 -> getter(run);
            case 12 -> boxed(run);
            case 13 -> odd(run);
            case 14 -> generic(run);
            case 15 -> deep(run);
            case 16 -> empty(run);
            case 17 -> bean(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        throw MethodSpec.noSuch(this, method);
    }

    private void plain(JobRun run) {
        run.emit(Readers.plain(log(run), run.logs().jsonList("plain.json", ReadersReaders.OfPlain.INSTANCE)));
    }

    private void lines(JobRun run) {
        run.emit(Readers.lines(run.logs().rows("plain.jsonl", ReadersReaders.OfPlain.INSTANCE)));
    }

    private void stream(JobRun run) {
        run.emit(Readers.stream(run.logs().rowStream("named.ndjson", ReadersReaders.OfNamed.INSTANCE)));
    }

    private void array(JobRun run) {
        run.emit(Readers.array(run.logs().rowStream("named.json", ReadersReaders.OfNamed.INSTANCE)));
    }

    private void maybe(JobRun run) {
        run.emit(Readers.maybe(
                run.experience().exists("t.json")
                        ? Optional.of(run.experience().json("t.json", ReadersReaders.OfTree.INSTANCE))
                        : Optional.empty()));
    }

    private void maybeRows(JobRun run) {
        run.emit(Readers.maybeRows(
                run.logs().exists("t.json")
                        ? Optional.of(run.logs().jsonList("t.json", ReadersReaders.OfTree.INSTANCE))
                        : Optional.empty()));
    }

    private void old(JobRun run) {
        run.emit(Readers.old(run.logs().rowStream("old.jsonl", ReadersReaders.OfOld.INSTANCE)));
    }

    private void other(JobRun run) {
        run.emit(Readers.other(run.logs().rowStream("o.jsonl", ReadersReaders.OfPlain_.INSTANCE)));
    }

    private void validated(JobRun run) {
        run.emit(Readers.validated(run.logs().rowStream("v.jsonl", ReadersReaders.OfValidated.INSTANCE)));
    }

    private void csv(JobRun run) {
        run.emit(Readers.csv(run.logs().rows("plain.csv", Readers.Plain.class)));
    }

    private void asked(JobRun run) {
        run.emit(Readers.asked(run.logs().json("plain.json", new TypeReference<List<Readers.Plain>>() {})));
    }

    private void getter(JobRun run) {
        run.emit(Readers.getter(run.logs().json("a.json", Readers.Getter.class)));
    }

    private void boxed(JobRun run) {
        run.emit(Readers.boxed(run.logs().json("a.json", ReadersReaders.OfBoxed.INSTANCE)));
    }

    private void odd(JobRun run) {
        run.emit(Readers.odd(run.logs().json("a.json", Readers.Odd.class)));
    }

    private void generic(JobRun run) {
        run.emit(Readers.generic(run.logs().json("a.json", new TypeReference<Readers.Generic<Double>>() {})));
    }

    private void deep(JobRun run) {
        run.emit(Readers.deep(run.logs().json("a.json", ReadersReaders.OfDeep.INSTANCE)));
    }

    private void empty(JobRun run) {
        run.emit(Readers.empty(run.logs().json("a.json", Readers.Empty.class)));
    }

    private void bean(JobRun run) {
        run.emit(Readers.bean(run.logs().json("a.json", Readers.Bean.class)));
    }

    private Map<String, Double> log(JobRun run) {
        if (log == null) {
            log = Objects.requireNonNull(
                    Readers.log(run.logs().json("nested.json", ReadersReaders.OfNested.INSTANCE)),
                    "Readers.log returned null");
        }
        return log;
    }

    static MetricSpec plainSpec() {
        return MetricSpec.named("Plain");
    }

    static MetricSpec linesSpec() {
        return MetricSpec.named("Lines");
    }

    static MetricSpec streamSpec() {
        return MetricSpec.named("Stream");
    }

    static MetricSpec arraySpec() {
        return MetricSpec.named("Array");
    }

    static MetricSpec maybeSpec() {
        return MetricSpec.named("Maybe");
    }

    static MetricSpec maybeRowsSpec() {
        return MetricSpec.named("Maybe rows");
    }

    static MetricSpec oldSpec() {
        return MetricSpec.named("Old");
    }

    static MetricSpec otherSpec() {
        return MetricSpec.named("Other");
    }

    static MetricSpec validatedSpec() {
        return MetricSpec.named("Validated");
    }

    static MetricSpec csvSpec() {
        return MetricSpec.named("Csv");
    }

    static MetricSpec askedSpec() {
        return MetricSpec.named("Asked");
    }

    static MetricSpec getterSpec() {
        return MetricSpec.named("Getter");
    }

    static MetricSpec boxedSpec() {
        return MetricSpec.named("Boxed");
    }

    static MetricSpec oddSpec() {
        return MetricSpec.named("Odd");
    }

    static MetricSpec genericSpec() {
        return MetricSpec.named("Generic");
    }

    static MetricSpec deepSpec() {
        return MetricSpec.named("Deep");
    }

    static MetricSpec emptySpec() {
        return MetricSpec.named("Empty");
    }

    static MetricSpec beanSpec() {
        return MetricSpec.named("Bean");
    }
}
