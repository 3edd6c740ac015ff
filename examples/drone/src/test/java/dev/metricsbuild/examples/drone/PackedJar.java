package dev.metricsbuild.examples.drone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.metricsbuild.examples.drone.sim.Simulate;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.read.MetricsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The jar that users run, in processes of its own; and its files, read for tests. */
final class PackedJar {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PackedJar() {}

    /** How a process ended, and what it printed. */
    record Ended(int exitCode, String printed) {}

    /** Runs the metrics build. */
    static Ended run(String... options) throws IOException, InterruptedException {
        return run(List.of(), options);
    }

    /** Runs the metrics build in a JVM with flags of its own. */
    static Ended run(List<String> flags, String... options) throws IOException, InterruptedException {
        return java(flags, "-jar", jar(), options);
    }

    /** Runs the metrics build, which must succeed, and reads what it has written. */
    static JobMetrics metrics(Path outputs, String... options) throws IOException, InterruptedException {
        Ended ended = run(options);
        assertThat(ended.exitCode()).as(ended.printed()).isZero();
        return MetricsFile.open(outputs.resolve("metrics.binproto")).readAll();
    }

    /** Simulates a flight into a root directory. */
    static void simulate(long seed, Path root) throws IOException, InterruptedException {
        simulate(seed, root, "jsonl");
    }

    /** Simulates a flight into a root directory, with a log of this kind. */
    static void simulate(long seed, Path root, String log) throws IOException, InterruptedException {
        String[] options = {"--seed", Long.toString(seed), "--out", root.toString(), "--log", log};
        Ended ended = java(List.of(), "-cp", jar(), prepend(Simulate.class.getName(), options));
        assertThat(ended).isEqualTo(new Ended(0, ""));
    }

    /** The log of a flight. */
    static Path log(Path root) {
        return root.resolve("inputs/logs/flight.jsonl");
    }

    /** The lines of the log of a flight. */
    static List<JsonNode> steps(Path root) throws IOException {
        List<JsonNode> steps = new ArrayList<>();
        for (String line : Files.readAllLines(log(root))) {
            steps.add(MAPPER.readTree(line));
        }
        return steps;
    }

    /** The length of a vector in a log. */
    static double length(JsonNode vector) {
        return Math.hypot(
                Math.hypot(vector.get("x").asDouble(), vector.get("y").asDouble()),
                vector.get("z").asDouble());
    }

    /** What a metric shows. */
    static <T> T values(JobMetrics metrics, String name, Class<T> kind) {
        return kind.cast(metrics.metric(name).map(Metric::values).orElseThrow());
    }

    private static String jar() {
        return requireNonNull(System.getProperty("example.jar"));
    }

    private static String[] prepend(String first, String... others) {
        List<String> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(others));
        return all.toArray(new String[0]);
    }

    private static Ended java(List<String> flags, String option, String jar, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of(option, jar));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DISPLAY", ":99"); // There is no such display, and none is needed.
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), printed);
    }
}
