package dev.metricsbuild.examples.drone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.metricsbuild.mcap.McapInfo;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.read.McapReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flight is the same to its metrics whether it was logged as lines or recorded as MCAP. */
class RecordedFlightIT {
    private static final long SEED = 1;

    private @TempDir Path directory;

    private byte[] metrics(String log) throws IOException, InterruptedException {
        Path root = directory.resolve(log);
        PackedJar.simulate(SEED, root, log);
        PackedJar.Ended ended = PackedJar.run("--root", root.toString(), "--reproducible");
        assertThat(ended.exitCode()).as(ended.printed()).isZero();
        return Files.readAllBytes(root.resolve("outputs/metrics.binproto"));
    }

    @Test
    void recording_givesTheSameMetricsAsLines() throws Exception {
        assertThat(metrics("mcap")).isEqualTo(metrics("jsonl"));
    }

    @Test
    void recording_isWholeAndSaysWhatItHolds() throws Exception {
        PackedJar.simulate(SEED, directory);
        PackedJar.simulate(SEED, directory, "mcap");
        List<JsonNode> steps = PackedJar.steps(directory);

        try (McapReader reader = McapReader.open(directory.resolve("inputs/logs/flight.mcap"), McapOptions.lenient())) {
            McapInfo scanned = reader.scan();
            assertThat(scanned.problems()).isEmpty();
            assertThat(reader.info().channels())
                    .extracting(
                            channel -> channel.topic() + " " + channel.schema().name())
                    .containsExactlyInAnyOrder(
                            "/odom nav_msgs/msg/Odometry",
                            "/setpoint geometry_msgs/msg/PoseStamped",
                            "/flight_state drone_msgs/msg/FlightState",
                            "/battery sensor_msgs/msg/BatteryState");
            int battery = (steps.size() + 49) / 50;
            assertThat(scanned.messageCount()).isEqualTo(3L * steps.size() + battery);
        }
    }

    @Test
    void flightWithoutAnyLog_endsTheRunAndIsExplained() throws Exception {
        PackedJar.simulate(SEED, directory);
        Files.delete(PackedJar.log(directory));

        PackedJar.Ended ended = PackedJar.run("--root", directory.toString());

        assertThat(ended.exitCode()).isNotZero();
        assertThat(ended.printed()).contains("neither flight.jsonl nor flight.mcap");
    }
}
