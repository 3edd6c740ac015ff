package dev.metricsbuild.examples.drone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.StringSeries;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.examples.drone.sim.Simulate;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.StatesOverTime;
import dev.metricsbuild.read.MetricsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packed jar on simulated flights, and compares with what the log says when it is read another way. */
class DroneJarIT {
    private static final String LANDING_SEED = "1";
    private static final String CRASHING_SEED = "10";
    private static final List<String> AXES = List.of("x", "y", "z");

    private @TempDir Path root;

    /** How a process ended, and what it printed. */
    private record Ended(int exitCode, String printed) {}

    private static Ended java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), printed);
    }

    private static String jar() {
        return requireNonNull(System.getProperty("example.jar"));
    }

    private void simulate(String seed) throws IOException, InterruptedException {
        Ended ended = java("-cp", jar(), Simulate.class.getName(), "--seed", seed, "--out", root.toString());
        assertThat(ended).isEqualTo(new Ended(0, ""));
    }

    private Ended computeMetrics() throws IOException, InterruptedException {
        return java("-jar", jar(), "--root", root.toString());
    }

    private JobMetrics metricsOf(String seed) throws IOException, InterruptedException {
        simulate(seed);
        Ended ended = computeMetrics();
        assertThat(ended.exitCode()).as(ended.printed()).isZero();
        return MetricsFile.open(root.resolve("outputs/metrics.binproto")).readAll();
    }

    private Path log() {
        return root.resolve("inputs/logs/flight.jsonl");
    }

    private List<JsonNode> steps() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> steps = new ArrayList<>();
        for (String line : Files.readAllLines(log())) {
            steps.add(mapper.readTree(line));
        }
        return steps;
    }

    private static <T> T values(JobMetrics metrics, String name, Class<T> kind) {
        return kind.cast(metrics.metric(name).map(Metric::values).orElseThrow());
    }

    private static double scalar(JobMetrics metrics, String name) {
        return values(metrics, name, Scalar.class).value();
    }

    private static MetricStatus status(JobMetrics metrics, String name) {
        return metrics.metric(name).orElseThrow().status();
    }

    private static double distance(JsonNode one, JsonNode other) {
        double squares = 0;
        for (String axis : AXES) {
            double difference = one.get(axis).asDouble() - other.get(axis).asDouble();
            squares += difference * difference;
        }
        return Math.sqrt(squares);
    }

    @Test
    void series_areTheColumnsOfTheLog() throws Exception {
        JobMetrics metrics = metricsOf(LANDING_SEED);
        List<JsonNode> steps = steps();

        DoubleOverTime altitude = values(metrics, "Altitude", DoubleOverTime.class);
        double[] heights = steps.stream()
                .mapToDouble(step -> step.at("/position/z").asDouble())
                .toArray();
        assertThat(altitude.lines().get(0).values().doubles().array()).containsExactly(heights);
        MetricsData states = values(metrics, "Flight phase", StatesOverTime.class)
                .lanes()
                .get(0)
                .states();
        List<String> phases =
                steps.stream().map(step -> step.get("phase").asText()).toList();
        assertThat(((StringSeries) states.series()).asList()).isEqualTo(phases);
        TimestampSeries times = (TimestampSeries) states.index().orElseThrow().series();
        assertThat(times.nanosArray())
                .containsExactly(steps.stream()
                        .mapToLong(step -> step.get("nanos").asLong())
                        .toArray());
    }

    @Test
    void figures_followFromTheLog() throws Exception {
        JobMetrics metrics = metricsOf(LANDING_SEED);
        List<JsonNode> steps = steps();

        double path = 0;
        for (int i = 1; i < steps.size(); i++) {
            path += distance(steps.get(i).get("position"), steps.get(i - 1).get("position"));
        }
        JsonNode nothing = new ObjectMapper().readTree("{\"x\": 0, \"y\": 0, \"z\": 0}");
        double fastest = steps.stream()
                .mapToDouble(step -> distance(step.get("velocity"), nothing))
                .max()
                .orElseThrow();
        double used = steps.get(0).get("charge").asDouble()
                - steps.get(steps.size() - 1).get("charge").asDouble();
        assertThat(scalar(metrics, "Path length")).isEqualTo(path, within(1e-9));
        assertThat(scalar(metrics, "Max speed")).isEqualTo(fastest, within(1e-12));
        assertThat(scalar(metrics, "Time to goal")).isEqualTo((steps.size() - 1) / 50.0, within(1e-12));
        assertThat(scalar(metrics, "Energy used")).isEqualTo(used / 3600, within(1e-12));
        assertThat(status(metrics, "Flight phase")).isEqualTo(MetricStatus.PASSED);
    }

    @Test
    void controlErrors_areInTheHistogramAndInTheDataForTheFleet() throws Exception {
        JobMetrics metrics = metricsOf(LANDING_SEED);

        double[] expected = steps().stream()
                .mapToDouble(step -> distance(step.get("position"), step.get("target")))
                .toArray();
        Histogram histogram = values(metrics, "Control error", Histogram.class);
        assertThat(histogram.values().doubles().array()).containsExactly(expected, within(1e-12));
        assertThat(metrics.data("Tracking errors").orElseThrow().doubles().array())
                .containsExactly(expected, within(1e-12));
    }

    @Test
    void crash_failsTheJobAndTellsWhere() throws Exception {
        JobMetrics metrics = metricsOf(CRASHING_SEED);

        assertThat(metrics.status()).isEqualTo(MetricStatus.FAIL_BLOCK);
        assertThat(status(metrics, "Flight phase")).isEqualTo(MetricStatus.FAIL_BLOCK);
        assertThat(metrics.metric("Time to goal")).isEmpty();
        assertThat(metrics.events()).anySatisfy(event -> {
            assertThat(event.name()).startsWith("Collision with tower");
            assertThat(event.status()).isEqualTo(MetricStatus.FAIL_BLOCK);
        });
        assertThat(ImageIO.read(root.resolve("outputs/path.png").toFile()).getWidth())
                .isGreaterThan(500);
    }

    @Test
    void malformedLine_endsTheRunAndIsNamed() throws Exception {
        simulate(LANDING_SEED);
        Files.writeString(log(), Files.readString(log()).replace("\"nanos\":40000000,", "\"nanos\":oops,"));

        Ended ended = computeMetrics();

        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.printed()).contains("flight.jsonl, line 3");
        assertThat(root.resolve("outputs/metrics.binproto")).doesNotExist();
    }
}
