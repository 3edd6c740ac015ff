package dev.metricsbuild.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.mcap.write.ChunkCompression;
import dev.metricsbuild.mcap.write.RecordingWriter;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.read.MetricsFile;
import dev.metricsbuild.run.Entrypoint;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recordings in all their forms reach the methods of a build, from the annotation to the metric. */
class RecordingsTest {
    private static final String SOURCE = """
            package recordings;

            import dev.metricsbuild.annotations.*;
            import dev.metricsbuild.mcap.McapMessage;
            import java.util.*;
            import java.util.stream.*;

            public class Recordings {
                public record Speed(double speed) {}
                public record Speeds(double[] speed) {}

                @JobMetric static double file(@LogFile(value = "a.mcap", topic = "/odom") List<Speed> rows) {
                    return rows.stream().mapToDouble(Speed::speed).sum();
                }
                @JobMetric static double bag(@LogFile(value = "bag", topic = "/odom") Stream<Speed> rows) {
                    return rows.mapToDouble(Speed::speed).sum();
                }
                @JobMetric static double many(@LogFile(value = "*.mcap", topic = "/odom") Speeds columns) {
                    return DoubleStream.of(columns.speed()).sum();
                }
                @JobMetric static double absent(
                        @LogFile(value = "none_*", topic = "/odom", optional = true) Optional<List<Speed>> rows) {
                    return rows.isPresent() ? 1 : 0;
                }
                @JobMetric static String topics(
                        @LogFile(value = "*.mcap", topic = {"/odom", "/cmd"}) Stream<McapMessage> messages) {
                    return messages.map(message -> message.channel().topic() + message.logTime())
                            .collect(Collectors.joining(" "));
                }
            }
            """;

    @TempDir
    Path directory;

    private Path logs;

    @BeforeEach
    void record() throws IOException {
        logs = Files.createDirectories(directory.resolve("root/inputs/logs"));
        Files.createDirectories(directory.resolve("root/outputs"));
        Files.createDirectories(logs.resolve("bag"));
        Files.write(logs.resolve("a.mcap"), recording(1, 2));
        Files.write(logs.resolve("b.mcap"), recording(3));
        Files.write(logs.resolve("bag/bag_0.mcap"), recording(4, 5));
        Files.write(logs.resolve("bag/bag_1.mcap"), recording(6));
        Files.writeString(logs.resolve("bag/metadata.yaml"), """
                rosbag2_bagfile_information:
                  storage_identifier: mcap
                  relative_file_paths:
                    - bag_0.mcap
                    - bag_1.mcap
                """);
    }

    private static byte[] recording(int... speeds) {
        RecordingWriter writer = RecordingWriter.chunked(ChunkCompression.NONE, 100)
                .channel(1, 0, "/odom", "json")
                .channel(2, 0, "/cmd", "json")
                .channel(3, 0, "/rosout", "json");
        for (int speed : speeds) {
            writer.message(1, 0, speed, ("{\"speed\":" + speed + "}").getBytes(UTF_8));
            writer.message(2, 0, speed, "{}".getBytes(UTF_8));
            writer.message(3, 0, speed, "{}".getBytes(UTF_8));
        }
        return writer.finish();
    }

    private int run() throws IOException, ReflectiveOperationException {
        Path sources = directory.resolve("src");
        Harness.write(sources.resolve("recordings/Recordings.java"), SOURCE);
        var outcome = new Harness(directory)
                .options("--release", "17", "-Xlint:all", "-Werror")
                .compile(sources);
        assertThat(outcome.found()).isEmpty();
        URL[] classes = {outcome.classes().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
            Constructor<?> constructor =
                    loader.loadClass("recordings.RecordingsDispatcher").getDeclaredConstructor();
            constructor.setAccessible(true);
            String[] arguments = {"--root", directory.resolve("root").toString(), "--reproducible"};
            return Entrypoint.run("Recordings", OnError.FAIL, arguments, (Dispatcher) constructor.newInstance());
        }
    }

    @Test
    void recordings_becomeMetrics() throws IOException, ReflectiveOperationException {
        assertThat(run()).isZero();

        MetricsFile file = MetricsFile.open(directory.resolve("root/outputs/metrics.binproto"));
        assertThat(scalar(file, "File")).isEqualTo(3);
        assertThat(scalar(file, "Bag")).isEqualTo(15);
        assertThat(scalar(file, "Many")).isEqualTo(6);
        assertThat(scalar(file, "Absent")).isZero();
        assertThat(((Text) file.metric("Topics").orElseThrow().values()).text())
                .isEqualTo("/odom1 /cmd1 /odom2 /cmd2 /odom3 /cmd3");
    }

    private static double scalar(MetricsFile file, String metric) throws IOException {
        return ((Scalar) file.metric(metric).orElseThrow().values()).value();
    }

    @Test
    void bagWithoutMetadata_isABadInputBeforeAnythingRuns() throws IOException, ReflectiveOperationException {
        Files.delete(logs.resolve("bag/metadata.yaml"));

        assertThat(run()).isEqualTo(3);
        assertThat(directory.resolve("root/outputs/metrics.binproto")).doesNotExist();
    }

    @Test
    void patternWithoutAMatch_isABadInput() throws IOException, ReflectiveOperationException {
        Files.delete(logs.resolve("b.mcap"));
        Files.move(logs.resolve("a.mcap"), logs.resolve("a.bin"));

        assertThat(run()).isEqualTo(3);
    }
}
