package dev.metricsbuild.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.read.MetricsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's build as the processes that they start: plain javac, plain java, a signal, a full disk. */
class UserBuildIT {
    private static final String BUILD = """
            import dev.metricsbuild.annotations.*;

            public class Unnamed {
                record Row(double x) {}

                @JobMetric(unit = "m/s\\u00b2")
                static double largest(@LogFile("rows.json") java.util.List<Row> rows) {
                    return rows.stream().mapToDouble(Row::x).max().orElse(0);
                }

                @JobMetric
                static dev.metricsbuild.metric.Histogram many(@LogFile("size.txt") String size) {
                    return dev.metricsbuild.metric.Histogram.of(new double[Integer.parseInt(size.strip())]);
                }

                @JobMetric
                static String slow(@LogFile(value = "wait.txt", optional = true) java.util.Optional<String> wait)
                        throws InterruptedException {
                    if (wait.isPresent()) {
                        System.err.println("waiting");
                        Thread.sleep(Long.parseLong(wait.get().strip()));
                    }
                    return "done";
                }
            }
            """;

    @TempDir
    private Path directory;

    private Path classes = Path.of("");

    @BeforeEach
    void compile() throws IOException, InterruptedException {
        classes = directory.resolve("classes");
        Files.createDirectories(directory.resolve("inputs/logs"));
        log("rows.json", "[{\"x\": 1}, {\"x\": 2.5}]");
        log("size.txt", "10");
        Files.writeString(directory.resolve("Unnamed.java"), BUILD);
        Processes.Result result =
                Processes.javac(directory, "-Xlint:all", "-Werror", "-d", classes.toString(), "Unnamed.java");
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
    }

    private void log(String name, String content) throws IOException {
        Files.writeString(directory.resolve("inputs/logs").resolve(name), content);
    }

    private List<String> command(String... args) {
        return Stream.concat(
                        Stream.of(Processes.tool("java"), "-cp", Processes.classPath(classes), "UnnamedEntrypoint"),
                        Stream.of(args))
                .toList();
    }

    private List<String> outputs() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("outputs"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void buildInTheUnnamedPackage_runs() throws IOException, InterruptedException {
        Processes.Result result = Processes.run(directory, command("--root", directory.toString()));

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(MetricsFile.open(directory.resolve("outputs/metrics.binproto"))
                        .metricNames())
                .containsExactly("Largest", "Many", "Slow");
    }

    @Test
    void unit_survivesALocaleWithoutIt() throws IOException, InterruptedException {
        Processes.Result result = Processes.run(
                directory,
                Stream.concat(Stream.of("env", "LC_ALL=C"), command("--root", directory.toString()).stream())
                        .toList());

        assertThat(result.exitCode()).isZero();
        assertThat(MetricsFile.open(directory.resolve("outputs/metrics.binproto"))
                        .readAll()
                        .metric("Largest")
                        .map(metric -> ((Scalar) metric.values()).unit()))
                .contains("m/s\u00b2");
    }

    @Test
    void missingLog_exitsWithThree() throws IOException, InterruptedException {
        Files.delete(directory.resolve("inputs/logs/rows.json"));

        Processes.Result result = Processes.run(directory, command("--root", directory.toString()));

        assertThat(result.exitCode()).isEqualTo(3);
        assertThat(result.err()).contains("rows.json is missing").contains("\"Largest\" (Unnamed.largest)");
        assertThat(outputs()).isEmpty();
    }

    @Test
    void methodThatThrows_exitsWithFour_andShowsItsLine() throws IOException, InterruptedException {
        log("size.txt", "ten");

        Processes.Result result = Processes.run(directory, command("--root", directory.toString()));

        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.err())
                .contains("NumberFormatException: For input string: \"ten\"")
                .contains("at Unnamed.many(Unnamed.java:")
                .doesNotContain("dev.metricsbuild.run", "dev.metricsbuild.engine")
                .doesNotContain("UnnamedDispatcher");
    }

    @Test
    void interruptedRun_leavesNothingBehind() throws IOException, InterruptedException {
        log("wait.txt", "600000");
        Path err = directory.resolve("err.txt");
        Process process =
                Processes.start(directory, command("--root", directory.toString()), directory.resolve("out.txt"), err);
        while (!Files.readString(err).contains("waiting")) {
            assertThat(process.isAlive()).isTrue();
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }

        process.destroy();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(outputs()).isEmpty();
    }

    /** {@code ulimit -f} bounds the size of a file as a full disk would. */
    @Test
    void fullDisk_exitsWithSix_andLeavesNothingBehind() throws IOException, InterruptedException {
        log("size.txt", "1000000");
        String run = "trap '' XFSZ; ulimit -f 100; exec \"$@\"";

        Processes.Result result = Processes.run(
                directory,
                Stream.concat(Stream.of("bash", "-c", run, "bash"), command("--root", directory.toString()).stream())
                        .toList());

        assertThat(result.exitCode()).isEqualTo(6);
        assertThat(result.err()).contains("metrics.binproto cannot be written").contains("room on the disk");
        assertThat(outputs()).isEmpty();
    }
}
