package files;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.metricsbuild.annotations.GeneratedByMetricsBuild;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.input.ReadOptions;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.metric.MetricSpec;
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
    /** Made anew for each run. */
    FilesDispatcher() {}

    @Override
    public String name() {
        return "Files";
    }

    @Override
    public List<MethodSpec> methods() {
        return List.of(
                MethodSpec.jobMetric("path", MetricType.SCALAR, pathSpec()),
                MethodSpec.jobMetric("stream", MetricType.SCALAR, streamSpec()),
                MethodSpec.jobMetric("text", MetricType.SCALAR, textSpec()),
                MethodSpec.jobMetric("lines", MetricType.SCALAR, linesSpec()),
                MethodSpec.jobMetric("json", MetricType.SCALAR, jsonSpec()),
                MethodSpec.jobMetric("jsonUpperCase", MetricType.SCALAR, jsonUpperCaseSpec()),
                MethodSpec.jobMetric("jsonList", MetricType.SCALAR, jsonListSpec()),
                MethodSpec.jobMetric("jsonMap", MetricType.SCALAR, jsonMapSpec()),
                MethodSpec.jobMetric("jsonGeneric", MetricType.SCALAR, jsonGenericSpec()),
                MethodSpec.jobMetric("jsonNumber", MetricType.SCALAR, jsonNumberSpec()),
                MethodSpec.jobMetric("jsonArray", MetricType.SCALAR, jsonArraySpec()),
                MethodSpec.jobMetric("jsonStream", MetricType.SCALAR, jsonStreamSpec()),
                MethodSpec.jobMetric("rows", MetricType.SCALAR, rowsSpec()),
                MethodSpec.jobMetric("moreRows", MetricType.SCALAR, moreRowsSpec()),
                MethodSpec.jobMetric("rowStream", MetricType.SCALAR, rowStreamSpec()),
                MethodSpec.jobMetric("glob", MetricType.SCALAR, globSpec()),
                MethodSpec.jobMetric("maybePath", MetricType.SCALAR, maybePathSpec()),
                MethodSpec.jobMetric("maybeJson", MetricType.SCALAR, maybeJsonSpec()),
                MethodSpec.jobMetric("maybeRows", MetricType.SCALAR, maybeRowsSpec()),
                MethodSpec.jobMetric("topic", MetricType.SCALAR, topicSpec()),
                MethodSpec.jobMetric("topicOfABag", MetricType.SCALAR, topicOfABagSpec()),
                MethodSpec.jobMetric("topicOfMany", MetricType.SCALAR, topicOfManySpec()),
                MethodSpec.jobMetric("maybeBags", MetricType.SCALAR, maybeBagsSpec()),
                MethodSpec.jobMetric("messages", MetricType.SCALAR, messagesSpec()),
                MethodSpec.jobMetric("allMessages", MetricType.SCALAR, allMessagesSpec()),
                MethodSpec.jobMetric("recordings", MetricType.SCALAR, recordingsSpec()),
                MethodSpec.jobMetric("many", MetricType.SCALAR, manySpec()));
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
            case 19, 23 -> List.of("logs/a.mcap");
            case 20 -> List.of("logs/bag");
            case 21 -> List.of("logs/run/*.mcap");
            case 24 -> List.of("logs/*.mcap");
            case 26 -> List.of("logs/first.json", "logs/second.json");
            default -> List.of();
        };
    }

    @Override
    public void call(int method, JobRun run) {
        switch (method) {
            case 0 -> path(run);
            case 1 -> stream(run);
            case 2 -> text(run);
            case 3 -> lines(run);
            case 4 -> json(run);
            case 5 -> jsonUpperCase(run);
            case 6 -> jsonList(run);
            case 7 -> jsonMap(run);
            case 8 -> jsonGeneric(run);
            case 9 -> jsonNumber(run);
            case 10 -> jsonArray(run);
            case 11 -> jsonStream(run);
            case 12 -> rows(run);
            case 13 -> moreRows(run);
            case 14 -> rowStream(run);
            case 15 -> glob(run);
            case 16 -> maybePath(run);
            case 17 -> maybeJson(run);
            case 18 -> maybeRows(run);
            case 19 -> topic(run);
            case 20 -> topicOfABag(run);
            case 21 -> topicOfMany(run);
            case 22 -> maybeBags(run);
            case 23 -> messages(run);
            case 24 -> allMessages(run);
            case 25 -> recordings(run);
            case 26 -> many(run);
            default -> throw MethodSpec.noSuch(this, method);
        }
    }

    @Override
    public void callBatch(int method, BatchRun run) {
        throw MethodSpec.noSuch(this, method);
    }

    private void path(JobRun run) {
        run.emit(Files.path(run.logs().path("a.bin")));
    }

    private void stream(JobRun run) {
        run.emit(Files.stream(run.logs().stream("dir/a.bin")));
    }

    private void text(JobRun run) {
        run.emit(Files.text(run.logs().text("a.txt")));
    }

    private void lines(JobRun run) {
        run.emit(Files.lines(run.logs().lines("a.txt")));
    }

    private void json(JobRun run) {
        run.emit(Files.json(run.experience().json("a.json", FilesReaders.OfStep.INSTANCE)));
    }

    private void jsonUpperCase(JobRun run) {
        run.emit(Files.jsonUpperCase(run.logs().json("A.JSON", FilesReaders.OfStep.INSTANCE)));
    }

    private void jsonList(JobRun run) {
        run.emit(Files.jsonList(run.logs().jsonList("a.json", FilesReaders.OfStep.INSTANCE)));
    }

    private void jsonMap(JobRun run) {
        run.emit(Files.jsonMap(run.logs().json("a.json", new TypeReference<Map<String, List<Files.Step>>>() {})));
    }

    private void jsonGeneric(JobRun run) {
        run.emit(Files.jsonGeneric(run.logs().json("a.json", new TypeReference<Files.Pair<Files.Step, int[]>>() {})));
    }

    private void jsonNumber(JobRun run) {
        run.emit(Files.jsonNumber(run.logs().json("a.json", Integer.class)));
    }

    private void jsonArray(JobRun run) {
        run.emit(Files.jsonArray(run.logs().json("a.json", Files.Step[].class)));
    }

    private void jsonStream(JobRun run) {
        run.emit(Files.jsonStream(run.logs().rowStream("a.json", FilesReaders.OfStep.INSTANCE)));
    }

    private void rows(JobRun run) {
        run.emit(Files.rows(run.logs().rows("a.jsonl", FilesReaders.OfStep.INSTANCE)));
    }

    private void moreRows(JobRun run) {
        run.emit(Files.moreRows(run.logs().rows("a.ndjson", new TypeReference<Map<String, Double>>() {})));
    }

    private void rowStream(JobRun run) {
        run.emit(Files.rowStream(run.logs().rowStream("a.csv", Files.Step.class)));
    }

    private void glob(JobRun run) {
        run.emit(Files.glob(run.logs().glob("camera/*.png")));
    }

    private void maybePath(JobRun run) {
        run.emit(Files.maybePath(
                run.logs().exists("a.bin") ? Optional.of(run.logs().path("a.bin")) : Optional.empty()));
    }

    private void maybeJson(JobRun run) {
        run.emit(Files.maybeJson(
                run.logs().exists("a.json")
                        ? Optional.of(run.logs().json("a.json", FilesReaders.OfStep.INSTANCE))
                        : Optional.empty()));
    }

    private void maybeRows(JobRun run) {
        run.emit(Files.maybeRows(
                run.logs().exists("a.csv")
                        ? Optional.of(run.logs().rows("a.csv", Files.Step.class))
                        : Optional.empty()));
    }

    private void topic(JobRun run) {
        run.emit(Files.topic(
                run.logs().with(ReadOptions.DEFAULT.topic("/odom")).rows("a.mcap", FilesReaders.OfStep.INSTANCE)));
    }

    private void topicOfABag(JobRun run) {
        run.emit(Files.topicOfABag(
                run.logs().with(ReadOptions.DEFAULT.topic("/odom")).rowStream("bag", FilesReaders.OfStep.INSTANCE)));
    }

    private void topicOfMany(JobRun run) {
        run.emit(Files.topicOfMany(run.logs().rows("run/*.mcap", FilesReaders.OfStep.INSTANCE)));
    }

    private void maybeBags(JobRun run) {
        run.emit(Files.maybeBags(
                run.logs().exists("b*.mcap")
                        ? Optional.of(run.logs().rows("b*.mcap", FilesReaders.OfStep.INSTANCE))
                        : Optional.empty()));
    }

    private void messages(JobRun run) {
        run.emit(Files.messages(
                run.logs().with(ReadOptions.DEFAULT.topic("/odom", "/cmd")).messages("a.mcap", McapMessage.class)));
    }

    private void allMessages(JobRun run) {
        run.emit(Files.allMessages(run.logs().messages("*.mcap", McapMessage.class)));
    }

    private void recordings(JobRun run) {
        run.emit(Files.recordings(run.logs().glob("*.mcap")));
    }

    private void many(JobRun run) {
        run.emit(Files.many(
                run.logs().jsonList("first.json", FilesReaders.OfStep.INSTANCE),
                run.logs().jsonList("second.json", FilesReaders.OfStep.INSTANCE),
                run.experience().exists("experience.json")
                        ? Optional.of(run.experience().json("experience.json", FilesReaders.OfStep.INSTANCE))
                        : Optional.empty()));
    }

    static MetricSpec pathSpec() {
        return MetricSpec.named("Path");
    }

    static MetricSpec streamSpec() {
        return MetricSpec.named("Stream");
    }

    static MetricSpec textSpec() {
        return MetricSpec.named("Text");
    }

    static MetricSpec linesSpec() {
        return MetricSpec.named("Lines");
    }

    static MetricSpec jsonSpec() {
        return MetricSpec.named("Json");
    }

    static MetricSpec jsonUpperCaseSpec() {
        return MetricSpec.named("Json upper case");
    }

    static MetricSpec jsonListSpec() {
        return MetricSpec.named("Json list");
    }

    static MetricSpec jsonMapSpec() {
        return MetricSpec.named("Json map");
    }

    static MetricSpec jsonGenericSpec() {
        return MetricSpec.named("Json generic");
    }

    static MetricSpec jsonNumberSpec() {
        return MetricSpec.named("Json number");
    }

    static MetricSpec jsonArraySpec() {
        return MetricSpec.named("Json array");
    }

    static MetricSpec jsonStreamSpec() {
        return MetricSpec.named("Json stream");
    }

    static MetricSpec rowsSpec() {
        return MetricSpec.named("Rows");
    }

    static MetricSpec moreRowsSpec() {
        return MetricSpec.named("More rows");
    }

    static MetricSpec rowStreamSpec() {
        return MetricSpec.named("Row stream");
    }

    static MetricSpec globSpec() {
        return MetricSpec.named("Glob");
    }

    static MetricSpec maybePathSpec() {
        return MetricSpec.named("Maybe path");
    }

    static MetricSpec maybeJsonSpec() {
        return MetricSpec.named("Maybe json");
    }

    static MetricSpec maybeRowsSpec() {
        return MetricSpec.named("Maybe rows");
    }

    static MetricSpec topicSpec() {
        return MetricSpec.named("Topic");
    }

    static MetricSpec topicOfABagSpec() {
        return MetricSpec.named("Topic of a bag");
    }

    static MetricSpec topicOfManySpec() {
        return MetricSpec.named("Topic of many");
    }

    static MetricSpec maybeBagsSpec() {
        return MetricSpec.named("Maybe bags");
    }

    static MetricSpec messagesSpec() {
        return MetricSpec.named("Messages");
    }

    static MetricSpec allMessagesSpec() {
        return MetricSpec.named("All messages");
    }

    static MetricSpec recordingsSpec() {
        return MetricSpec.named("Recordings");
    }

    static MetricSpec manySpec() {
        return MetricSpec.named("Many");
    }
}
