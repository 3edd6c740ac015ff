package files;

import dev.metricsbuild.annotations.*;
import dev.metricsbuild.mcap.McapMessage;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.*;
import java.util.stream.*;

/** Each form in which a file comes in. */
class Files {
    record Step(double x) {}
    record Pair<A, B>(A a, B b) {}

    @JobMetric static double path(@LogFile("a.bin") Path file) { return 1; }
    @JobMetric static double stream(@LogFile("dir/a.bin") InputStream file) { return 1; }
    @JobMetric static double text(@LogFile("a.txt") String file) { return 1; }
    @JobMetric static double lines(@LogFile("a.txt") Stream<String> file) { return 1; }
    @JobMetric static double json(@ExperienceFile("a.json") Step file) { return 1; }
    @JobMetric static double jsonUpperCase(@LogFile("A.JSON") Step file) { return 1; }
    @JobMetric static double jsonList(@LogFile("a.json") List<Step> file) { return 1; }
    @JobMetric static double map(@LogFile("a.json") Map<String, List<Step>> file) { return 1; }
    @JobMetric static double jsonGeneric(@LogFile("a.json") Pair<Step, int[]> file) { return 1; }
    @JobMetric static double jsonNumber(@LogFile("a.json") int file) { return 1; }
    @JobMetric static double jsonArray(@LogFile("a.json") Step[] file) { return 1; }
    @JobMetric static double jsonStream(@LogFile("a.json") Stream<Step> file) { return 1; }
    @JobMetric static double rows(@LogFile("a.jsonl") List<Step> file) { return 1; }
    @JobMetric static double moreRows(@LogFile("a.ndjson") List<Map<String, Double>> file) { return 1; }
    @JobMetric static double rowStream(@LogFile("a.csv") Stream<Step> file) { return 1; }
    @JobMetric static double glob(@LogFile("camera/*.png") List<Path> files) { return 1; }
    @JobMetric static double anyGlob(@LogFile(value = "x/*.png", optional = true) List<Path> files) { return 1; }
    @JobMetric static double maybePath(@LogFile(value = "a.bin", optional = true) Optional<Path> file) { return 1; }
    @JobMetric static double maybeJson(@LogFile(value = "a.json", optional = true) Optional<Step> file) { return 1; }
    @JobMetric static double maybeRows(@LogFile(value = "a.csv", optional = true) Optional<List<Step>> file) { return 1; }
    @JobMetric static double topic(@LogFile(value = "a.mcap", topic = "/o") List<Step> rows) { return 1; }
    @JobMetric static double topicOfABag(@LogFile(value = "bag", topic = "/o") List<Step> rows) { return 1; }
    @JobMetric static double topicOfMany(@LogFile("run/*.mcap") List<Step> rows) { return 1; }
    @JobMetric static double maybeBags(
            @LogFile(value = "b*.mcap", optional = true) Optional<List<Step>> rows) { return 1; }
    @JobMetric static double messages(
            @LogFile(value = "a.mcap", topic = {"/a", "/b"}) Stream<McapMessage> messages) { return 1; }
    @JobMetric static double allMessages(@LogFile("*.mcap") Stream<McapMessage> messages) { return 1; }
    @JobMetric static double recordings(@LogFile("*.mcap") List<Path> files) { return 1; }
    @JobMetric static double many(
            @LogFile("first.json") List<Step> first,
            @LogFile("second.json") List<Step> second,
            @ExperienceFile(value = "experience.json", optional = true) Optional<Step> experience) { return 1; }
}
