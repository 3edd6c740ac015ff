package dev.metricsbuild.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.Image;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricType;
import dev.metricsbuild.read.MetricsFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes with the file: the pictures that it names, the exit code that its statuses give, the report. */
class FollowUpTest {
    private final HandDispatcher dispatcher = new HandDispatcher();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path root;

    private ExitCode run(String... args) {
        String[] all = Stream.concat(Stream.of("--root", root.toString()), Stream.of(args))
                .toArray(String[]::new);
        Console console =
                new Console(new PrintStream(OutputStream.nullOutputStream()), new PrintStream(err, true, UTF_8), false);
        return BuildRunner.run(new Build("Flight", OnError.FAIL, List.of(dispatcher)), all, console);
    }

    private void camera(String path) {
        dispatcher.with(
                MethodSpec.jobMetric("camera", MetricType.IMAGE, MetricSpec.named("Camera")),
                run -> run.emit(Image.of(path)));
    }

    @Test
    void pictureInTheOutputs_isTaken() throws IOException {
        Files.createDirectories(root.resolve("outputs/camera"));
        Files.write(root.resolve("outputs/camera/top.png"), new byte[] {1});
        camera("camera/top.png");

        assertThat(run()).as(() -> err.toString(UTF_8)).isEqualTo(ExitCode.WRITTEN);
    }

    @Test
    void pictureThatIsMissing_isAnError_andNothingIsWritten() throws IOException {
        camera("missing.png");

        assertThat(run()).isEqualTo(ExitCode.INVALID_RESULT);
        assertThat(err.toString(UTF_8))
                .contains("\"missing.png\" is not a file in ")
                .contains("Camera");
        assertThat(root.resolve("outputs")).isEmptyDirectory();
    }

    private void maxSpeed(double value, double warns, double fails) {
        dispatcher.with(
                MethodSpec.jobMetric(
                        "max",
                        MetricType.SCALAR,
                        MetricSpec.builder("Max speed")
                                .warnsAbove(warns)
                                .failsAbove(fails)
                                .build()),
                run -> run.emit(value));
    }

    @Test
    void failOnBlock_failsTheRunOfABlockingMetric_andKeepsTheFile() throws IOException {
        maxSpeed(4, 2, 3);

        assertThat(run("--fail-on", "block")).isEqualTo(ExitCode.STATUS_FAILED);
        assertThat(err.toString(UTF_8)).contains("is complete; --fail-on block: 1 metric fails.");
        assertThat(MetricsFile.open(root.resolve("outputs/metrics.binproto")).metric("Max speed"))
                .isPresent();
    }

    @Test
    void failOnBlock_passesAWarning_thatFailOnWarnDoesNot() {
        maxSpeed(2.5, 2, 3);

        assertThat(run("--fail-on", "block")).isEqualTo(ExitCode.WRITTEN);
        assertThat(run("--fail-on", "never")).isEqualTo(ExitCode.WRITTEN);
        assertThat(run("--fail-on", "warn")).isEqualTo(ExitCode.STATUS_FAILED);
    }

    @Test
    void failOnAnythingElse_isBadUsage() {
        assertThat(run("--fail-on", "pass")).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(err.toString(UTF_8)).contains("--fail-on is block, warn or never; found pass.");
    }

    @Test
    void reportWithoutItsModule_isRefusedBeforeAnythingIsComputed() {
        dispatcher.with(MethodSpec.jobMetric("a", MetricType.SCALAR, MetricSpec.named("a")), run -> {
            throw new AssertionError("computed");
        });

        assertThat(run("--report", root.resolve("report.html").toString())).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(err.toString(UTF_8)).contains("--report needs metrics-build-report on the class path.");
    }
}
