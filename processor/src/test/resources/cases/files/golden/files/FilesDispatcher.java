package files;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.MethodTable;
import dev.metricsbuild.input.ReadOptions;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.metric.MetricType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Calls the annotated methods of {@link Files} for a run. */
@Generated("dev.metricsbuild.processor.MetricsProcessor")
@GeneratedByMetricsBuild(Files.class)
@NullMarked
final class FilesDispatcher implements Dispatcher {
    /** Created for each run. */
    FilesDispatcher() {}

    @Override
    public String name() {
        return "Files";
    }

    @Override
    public List<MethodSpec> methods() {
        MethodTable table = new MethodTable();
        table.jobMetric("path", MetricType.SCALAR, "Path");
        table.jobMetric("stream", MetricType.SCALAR, "Stream");
        table.jobMetric("text", MetricType.SCALAR, "Text");
        table.jobMetric("lines", MetricType.SCALAR, "Lines");
        table.jobMetric("json", MetricType.SCALAR, "Json");
        table.jobMetric("jsonUpperCase", MetricType.SCALAR, "Json upper case");
        table.jobMetric("jsonList", MetricType.SCALAR, "Json list");
        table.jobMetric("map", MetricType.SCALAR, "Map");
        table.jobMetric("jsonGeneric", MetricType.SCALAR, "Json generic");
        table.jobMetric("jsonNumber", MetricType.SCALAR, "Json number");
        table.jobMetric("jsonArray", MetricType.SCALAR, "Json array");
        table.jobMetric("jsonStream", MetricType.SCALAR, "Json stream");
        table.jobMetric("rows", MetricType.SCALAR, "Rows");
        table.jobMetric("moreRows", MetricType.SCALAR, "More rows");
        table.jobMetric("rowStream", MetricType.SCALAR, "Row stream");
        table.jobMetric("glob", MetricType.SCALAR, "Glob");
        table.jobMetric("anyGlob", MetricType.SCALAR, "Any glob");
        table.jobMetric("maybePath", MetricType.SCALAR, "Maybe path");
        table.jobMetric("maybeJson", MetricType.SCALAR, "Maybe json");
        table.jobMetric("maybeRows", MetricType.SCALAR, "Maybe rows");
        table.jobMetric("topic", MetricType.SCALAR, "Topic");
        table.jobMetric("topicOfABag", MetricType.SCALAR, "Topic of a bag");
        table.jobMetric("topicOfMany", MetricType.SCALAR, "Topic of many");
        table.jobMetric("maybeBags", MetricType.SCALAR, "Maybe bags");
        table.jobMetric("messages", MetricType.SCALAR, "Messages");
        table.jobMetric("allMessages", MetricType.SCALAR, "All messages");
        table.jobMetric("recordings", MetricType.SCALAR, "Recordings");
        table.jobMetric("many", MetricType.SCALAR, "Many");
        return table.methods();
    }

    @Override
    public List<String> inputs(int method) {
        return switch (method) {
            case 0 -> List.of("logs/a.bin");
            case 1 -> List.of("logs/dir/a.bin");
            case 2, 3 -> List.of("logs/a.txt");
            case 4 -> List.of("experience/a.json");
            case 5 -> List.of("logs/A.JSON");
            case 6, 7, 8, 9, 10, 11 -> List.of("logs/a.json");
            case 12 -> List.of("logs/a.jsonl");
            case 13 -> List.of("logs/a.ndjson");
            case 14 -> List.of("logs/a.csv");
            case 15 -> List.of("logs/camera/*.png");
            case 20, 24 -> List.of("logs/a.mcap");
            case 21 -> List.of("logs/bag");
            case 22 -> List.of("logs/run/*.mcap");
            case 25, 26 -> List.of("logs/*.mcap");
            case 27 -> List.of("logs/first.json", "logs/second.json");
            default -> List.of();
        };
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> run.emit(Files.path(run.logs().path("a.bin")));
            case 1 -> run.emit(Files.stream(run.logs().stream("dir/a.bin")));
            case 2 -> run.emit(Files.text(run.logs().text("a.txt")));
            case 3 -> run.emit(Files.lines(run.logs().lines("a.txt")));
            case 4 -> run.emit(Files.json(run.experience().json("a.json", FilesReaders.OfStep.INSTANCE)));
            case 5 -> run.emit(Files.jsonUpperCase(run.logs().json("A.JSON", FilesReaders.OfStep.INSTANCE)));
            case 6 -> run.emit(Files.jsonList(run.logs().jsonList("a.json", FilesReaders.OfStep.INSTANCE)));
            case 7 ->
                run.emit(Files.map(run.logs().json("a.json", new TypeReference<Map<String, List<Files.Step>>>() {})));
            case 8 ->
                run.emit(Files.jsonGeneric(
                        run.logs().json("a.json", new TypeReference<Files.Pair<Files.Step, int[]>>() {})));
            case 9 -> run.emit(Files.jsonNumber(run.logs().json("a.json", Integer.class)));
            case 10 -> run.emit(Files.jsonArray(run.logs().json("a.json", Files.Step[].class)));
            case 11 -> run.emit(Files.jsonStream(run.logs().rowStream("a.json", FilesReaders.OfStep.INSTANCE)));
            case 12 -> run.emit(Files.rows(run.logs().rows("a.jsonl", FilesReaders.OfStep.INSTANCE)));
            case 13 ->
                run.emit(Files.moreRows(run.logs().rows("a.ndjson", new TypeReference<Map<String, Double>>() {})));
            case 14 -> run.emit(Files.rowStream(run.logs().rowStream("a.csv", Files.Step.class)));
            case 15 -> run.emit(Files.glob(run.logs().someOf("camera/*.png")));
            case 16 -> run.emit(Files.anyGlob(run.logs().glob("x/*.png")));
            case 17 ->
                run.emit(Files.maybePath(
                        run.logs().exists("a.bin") ? Optional.of(run.logs().path("a.bin")) : Optional.empty()));
            case 18 ->
                run.emit(Files.maybeJson(
                        run.logs().exists("a.json")
                                ? Optional.of(run.logs().json("a.json", FilesReaders.OfStep.INSTANCE))
                                : Optional.empty()));
            case 19 ->
                run.emit(Files.maybeRows(
                        run.logs().exists("a.csv")
                                ? Optional.of(run.logs().rows("a.csv", Files.Step.class))
                                : Optional.empty()));
            case 20 ->
                run.emit(Files.topic(
                        run.logs().with(ReadOptions.DEFAULT.topic("/o")).rows("a.mcap", FilesReaders.OfStep.INSTANCE)));
            case 21 ->
                run.emit(Files.topicOfABag(
                        run.logs().with(ReadOptions.DEFAULT.topic("/o")).rows("bag", FilesReaders.OfStep.INSTANCE)));
            case 22 -> run.emit(Files.topicOfMany(run.logs().rows("run/*.mcap", FilesReaders.OfStep.INSTANCE)));
            case 23 ->
                run.emit(Files.maybeBags(
                        run.logs().exists("b*.mcap")
                                ? Optional.of(run.logs().rows("b*.mcap", FilesReaders.OfStep.INSTANCE))
                                : Optional.empty()));
            case 24 ->
                run.emit(Files.messages(
                        run.logs().with(ReadOptions.DEFAULT.topic("/a", "/b")).messages("a.mcap", McapMessage.class)));
            case 25 -> run.emit(Files.allMessages(run.logs().messages("*.mcap", McapMessage.class)));
            case 26 -> run.emit(Files.recordings(run.logs().someOf("*.mcap")));
            case 27 ->
                run.emit(Files.many(
                        run.logs().jsonList("first.json", FilesReaders.OfStep.INSTANCE),
                        run.logs().jsonList("second.json", FilesReaders.OfStep.INSTANCE),
                        run.experience().exists("experience.json")
                                ? Optional.of(run.experience().json("experience.json", FilesReaders.OfStep.INSTANCE))
                                : Optional.empty()));
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        throw MethodSpec.noSuch(this, method);
    }
}
