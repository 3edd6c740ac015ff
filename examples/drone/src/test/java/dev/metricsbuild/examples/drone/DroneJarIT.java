package dev.metricsbuild.examples.drone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.StringSeries;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.StatesOverTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packed jar on simulated flights, and compares with what the log says when it is read another way. */
class DroneJarIT {
    private static final long LANDING_SEED = 1;
    private static final long CRASHING_SEED = 10;
    private static final List<String> AXES = List.of("x", "y", "z");

    private @TempDir Path root;

    private JobMetrics metricsOf(long seed) throws IOException, InterruptedException {
        PackedJar.simulate(seed, root);
        return PackedJar.metrics(root.resolve("outputs"), "--root", root.toString());
    }

    private static double scalar(JobMetrics metrics, String name) {
        return PackedJar.values(metrics, name, Scalar.class).value();
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
        List<JsonNode> steps = PackedJar.steps(root);

        DoubleOverTime altitude = PackedJar.values(metrics, "Altitude", DoubleOverTime.class);
        double[] heights = steps.stream()
                .mapToDouble(step -> step.at("/position/z").asDouble())
                .toArray();
        assertThat(altitude.lines().get(0).values().doubles().array()).containsExactly(heights);
        MetricsData states = PackedJar.values(metrics, "Flight phase", StatesOverTime.class)
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
        List<JsonNode> steps = PackedJar.steps(root);

        double path = 0;
        for (int i = 1; i < steps.size(); i++) {
            path += distance(steps.get(i).get("position"), steps.get(i - 1).get("position"));
        }
        double fastest = steps.stream()
                .mapToDouble(step -> PackedJar.length(step.get("velocity")))
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

        double[] expected = PackedJar.steps(root).stream()
                .mapToDouble(step -> distance(step.get("position"), step.get("target")))
                .toArray();
        Histogram histogram = PackedJar.values(metrics, "Control error", Histogram.class);
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
        PackedJar.simulate(LANDING_SEED, root);
        Path log = PackedJar.log(root);
        Files.writeString(log, Files.readString(log).replace("\"nanos\":40000000,", "\"nanos\":oops,"));

        PackedJar.Ended ended = PackedJar.run("--root", root.toString());

        assertThat(ended.exitCode()).isEqualTo(3);
        assertThat(ended.printed()).contains("flight.jsonl, line 3");
        assertThat(root.resolve("outputs/metrics.binproto")).doesNotExist();
    }
}
