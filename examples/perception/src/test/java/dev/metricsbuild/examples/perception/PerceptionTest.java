package dev.metricsbuild.examples.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.ImageList;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.run.Entrypoint;
import dev.metricsbuild.testing.JobFixture;
import dev.metricsbuild.testing.LocalBatchFixture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerceptionTest {
    @TempDir
    private Path root;

    private static String line(String image, int x, int y, int width, int height, String more) {
        return "{\"image\": \"%s\", \"box\": {\"x\": %d, \"y\": %d, \"width\": %d, \"height\": %d}%s}"
                .formatted(image, x, y, width, height, more);
    }

    /** Two pictures: two people found in a, in b one missed and a detection of nobody; a faint detection does not count. */
    private Path twoPictures(String job) throws IOException {
        Path logs = Files.createDirectories(root.resolve(job + "/inputs/logs"));
        for (String image : List.of("a.png", "b.png")) {
            ImageIO.write(
                    new BufferedImage(100, 80, BufferedImage.TYPE_INT_RGB),
                    "png",
                    logs.resolve(image).toFile());
        }
        Files.write(
                logs.resolve("truth.jsonl"),
                List.of(
                        line("a.png", 10, 10, 20, 40, ""),
                        line("a.png", 60, 10, 20, 40, ""),
                        line("b.png", 10, 10, 20, 40, "")));
        Files.write(
                logs.resolve("detections.jsonl"),
                List.of(
                        line("a.png", 10, 10, 20, 40, ", \"score\": 0.9"),
                        line("a.png", 62, 10, 20, 40, ", \"score\": 0.8"),
                        line("b.png", 70, 50, 10, 10, ", \"score\": 0.7"),
                        line("b.png", 10, 10, 20, 40, ", \"score\": 0.3")));
        return root.resolve(job);
    }

    private static double scalar(JobMetrics message, String name) {
        return ((Scalar) message.metric(name).orElseThrow().values()).value();
    }

    @Test
    void overlap_isThatOfBothOfEither() {
        Box box = new Box(60, 10, 20, 40);

        assertThat(box.overlap(box)).isEqualTo(1);
        assertThat(box.overlap(new Box(62, 10, 20, 40))).isEqualTo(720.0 / 880);
        assertThat(box.overlap(new Box(80, 10, 20, 40))).isZero();
    }

    @Test
    void drive_hasItsMistakesCountedAndShown() throws IOException {
        JobMetrics message = JobFixture.in(twoPictures("one")).run(new DriveMetricsDispatcher());

        assertThat(scalar(message, "People")).isEqualTo(3);
        assertThat(scalar(message, "False negatives")).isEqualTo(1);
        assertThat(scalar(message, "False positives")).isEqualTo(1);
        assertThat(scalar(message, "Recall")).isCloseTo(200.0 / 3, within(1e-9));
        Metric mistakes = message.metric("Mistakes").orElseThrow();
        assertThat(mistakes.status()).isEqualTo(MetricStatus.FAIL_WARN);
        assertThat(mistakes.description()).startsWith("Pictures with a mistake: whom");
        assertThat(((ImageList) mistakes.values()).files()).hasSize(1);
        assertThat(message.events()).extracting(Event::name).containsExactly("People missed");
        BufferedImage shown =
                ImageIO.read(root.resolve("one/outputs/shown/b.png").toFile());
        assertThat(shown.getRGB(20, 50) & 0xFFFFFF).isEqualTo(0xFF0000);
    }

    @Test
    void drives_areSummedUpOnce() throws IOException {
        for (String job : List.of("one", "two")) {
            Path drive = twoPictures(job);
            String[] arguments = {"--root", drive.toString(), "--reproducible"};
            assertThat(Entrypoint.run("perception", OnError.FAIL, arguments, new CameraMetricsDispatcher()))
                    .isZero();
        }
        JobMetrics message = LocalBatchFixture.of(root).run(new DriveMetricsDispatcher());

        assertThat(scalar(message, "Total false negatives")).isEqualTo(2);
        assertThat(scalar(message, "Maximum false positives")).isEqualTo(1);
        assertThat(scalar(message, "Recall of all drives")).isCloseTo(200.0 / 3, within(1e-9));
        assertThat(scalar(message, "Precision of all drives")).isCloseTo(200.0 / 3, within(1e-9));
        assertThat(((Text) message.metric("Worst drive").orElseThrow().values()).text())
                .isEqualTo("one");
    }

    @Test
    void simulatedDrive_isReproducible() throws IOException {
        Path first = Files.createDirectories(root.resolve("first/inputs/logs"));
        Path second = Files.createDirectories(root.resolve("second/inputs/logs"));
        Simulate.write(7, first);
        Simulate.write(7, second);

        assertThat(Files.readAllLines(first.resolve("detections.jsonl")))
                .isEqualTo(Files.readAllLines(second.resolve("detections.jsonl")))
                .isNotEmpty();
        JobMetrics message = JobFixture.in(root.resolve("first")).run(new DriveMetricsDispatcher());
        assertThat(message.metrics()).extracting(Metric::name).contains("Recall", "Overlap");
    }
}
