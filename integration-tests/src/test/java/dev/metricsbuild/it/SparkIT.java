package dev.metricsbuild.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's batch on the distribution's Spark, as docs/spark.md says to start it. */
class SparkIT {
    private static final String ENTRYPOINT = "fleet.FlightMetricsEntrypoint";

    @TempDir
    Path root;

    private Path classes;

    private void compile() throws IOException, InterruptedException {
        Path source = Files.createDirectories(root.resolve("src")).resolve("FlightMetrics.java");
        Files.writeString(source, """
            package fleet;

            import dev.metricsbuild.annotations.*;
            import dev.metricsbuild.collect.MetricCollectors;
            import java.util.Arrays;
            import java.util.OptionalDouble;
            import java.util.stream.Collector;

            class FlightMetrics {
                @JobMetric(name = "Top speed", unit = "m/s")
                static double maxSpeed(@LogFile("speed.txt") String speed) {
                    return Double.parseDouble(speed.strip());
                }

                @BatchMetric(name = "Mean top speed", unit = "m/s") @PerJob("maxSpeed")
                static Collector<Double, ?, OptionalDouble> mean() {
                    return MetricCollectors.mean();
                }

                @BatchMetric(name = "Fleet max", unit = "m/s")
                static double fleetMax(@PerJob("maxSpeed") double[] all) {
                    return Arrays.stream(all).max().orElse(0);
                }
            }
            """);
        classes = Files.createDirectories(root.resolve("classes"));
        Processes.Result compiled = Processes.javac(root, "-d", classes.toString(), source.toString());
        assertThat(compiled.exitCode()).as(compiled.err()).isZero();
    }

    private void fly(int number) throws IOException, InterruptedException {
        Path job = root.resolve("flights/job-" + number);
        Path logs = Files.createDirectories(job.resolve("inputs/logs"));
        Files.writeString(logs.resolve("speed.txt"), String.valueOf(10 + number * 1.1));
        Processes.Result flown =
                Processes.java(root, "-cp", Processes.classPath(classes), ENTRYPOINT, "--root", job.toString());
        assertThat(flown.exitCode()).as(flown.err()).isZero();
    }

    private byte[] batch(String outputs, String classPath, String... engine) throws IOException, InterruptedException {
        Path out = root.resolve(outputs);
        List<String> command = new ArrayList<>(List.of(
                "@" + Processes.DISTRIBUTION.resolve("spark/jvm.options"),
                "-cp",
                classPath,
                ENTRYPOINT,
                "--batch-dir",
                root.resolve("flights").toString(),
                "--outputs",
                out.toString(),
                "--reproducible"));
        command.addAll(Arrays.asList(engine));
        Processes.Result run = Processes.java(root, command.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readAllBytes(out.resolve("metrics.binproto"));
    }

    @Test
    void generatedBuild_onSparkOfTheDistribution_writesTheBytesOfTheLocalEngine()
            throws IOException, InterruptedException {
        compile();
        for (int i = 0; i < 3; i++) {
            fly(i);
        }
        String withSpark = Processes.classPath(classes) + ":" + Processes.DISTRIBUTION.resolve("spark/lib") + "/*";

        byte[] spark =
                batch("spark", withSpark, "--engine", "spark", "--master", "local[2]", "--jobs-per-partition", "2");

        assertThat(spark).isEqualTo(batch("local", Processes.classPath(classes)));
    }
}
