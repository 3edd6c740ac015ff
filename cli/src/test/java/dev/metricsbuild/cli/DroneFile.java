package dev.metricsbuild.cli;

import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.metric.BarChart;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.Image;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.StatesOverTime;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.write.MetricsWriter;
import dev.metricsbuild.write.Serialization;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Writes the metrics of a drone's flight. */
final class DroneFile {
    private static final long SECOND = 1_000_000_000L;

    private DroneFile() {}

    static Path write(Path directory, double maxSpeed) throws IOException {
        Files.createDirectories(directory);
        return Files.write(directory.resolve("metrics.binproto"), bytes(maxSpeed));
    }

    static byte[] bytes(double maxSpeed) {
        Map<String, Double> hits = new LinkedHashMap<>();
        hits.put("tree", 1.0);
        hits.put("mast", 4.0);
        MetricsWriter writer = MetricsWriter.of(new UUID(1, 2))
                .add(MetricSpec.builder("Landed").build(), Text.of("The drone landed.\nSafely."))
                .add(
                        MetricSpec.builder("Max speed")
                                .failsAbove(30)
                                .importance(MetricImportance.CRITICAL)
                                .tag("part", "motion")
                                .build(),
                        Scalar.of(maxSpeed).withUnit("m/s"))
                .add(
                        MetricSpec.builder("Altitude").failsBelow(0).build(),
                        DoubleOverTime.of(new long[] {0, SECOND, 2 * SECOND, 3 * SECOND}, new double[] {0, 2, 4, -1}))
                .add(
                        MetricSpec.builder("Mode").failureStates("LOST").build(),
                        StatesOverTime.of(new long[] {0, SECOND, 3 * SECOND}, new String[] {"IDLE", "CRUISE", "LAND"}))
                .add("Hits", BarChart.of(hits))
                .add("Camera", Image.of("front.png"))
                .add(Event.at("Took off", SECOND).metric("Climb", 2.5).build());
        return Serialization.toByteArray(writer.build());
    }
}
