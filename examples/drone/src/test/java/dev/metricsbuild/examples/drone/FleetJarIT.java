package dev.metricsbuild.examples.drone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Plotly;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packed jar over a fleet of which one drone crashes, and compares with what the flights' logs say. */
class FleetJarIT {
    private static final List<Long> SEEDS = List.of(1L, 2L, 10L);

    private @TempDir Path fleet;

    @Test
    void fleet_isAggregatedFromItsFlights() throws Exception {
        List<double[]> speeds = new ArrayList<>();
        for (long seed : SEEDS) {
            Path flight = fleet.resolve("flights/" + seed);
            PackedJar.simulate(seed, flight);
            PackedJar.metrics(flight.resolve("outputs"), "--root", flight.toString());
            speeds.add(speeds(PackedJar.steps(flight)));
        }
        Path outputs = fleet.resolve("outputs");

        JobMetrics metrics = PackedJar.metrics(
                outputs, "--batch-dir", fleet.resolve("flights").toString(), "--outputs", outputs.toString());

        double[] means = speeds.stream()
                .mapToDouble(of -> Arrays.stream(of).sum() / of.length)
                .toArray();
        assertThat(scalar(metrics, "Mean speed of the fleet"))
                .isEqualTo((means[0] + means[1] + means[2]) / 3, within(1e-9));
        assertThat(scalar(metrics, "Landed")).isEqualTo(200.0 / 3, within(1e-9));
        assertThat(metrics.status()).isEqualTo(MetricStatus.FAIL_BLOCK);
        int slowest = means[0] < means[1] ? means[0] < means[2] ? 0 : 2 : means[1] < means[2] ? 1 : 2;
        assertThat(PackedJar.values(metrics, "Slowest flight", Text.class).text())
                .startsWith("**" + SEEDS.get(slowest) + "**");
        assertThat((List<?>) PackedJar.values(metrics, "Altitudes of all flights", Plotly.class)
                        .figure()
                        .get("data"))
                .hasSize(3);
        assertSpeeds(PackedJar.values(metrics, "Speeds of the fleet", Histogram.class), speeds);
    }

    private static void assertSpeeds(Histogram ours, List<double[]> flights) {
        double[] expected =
                flights.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        double[] collected = ours.values().doubles().stream().sorted().toArray();
        assertThat(collected).containsExactly(expected, within(1e-12));
    }

    private static double[] speeds(List<JsonNode> steps) {
        return steps.stream()
                .mapToDouble(step -> PackedJar.length(step.get("velocity")))
                .toArray();
    }

    private static double scalar(JobMetrics metrics, String name) {
        return PackedJar.values(metrics, name, Scalar.class).value();
    }
}
