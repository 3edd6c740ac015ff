package dev.metricsbuild.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.read.MetricsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar that was compiled once, with the processor of an earlier state, runs on this runtime as it is. */
class StoredBuildIT {
    private static final Path JAR = Path.of("src/test/resources/stored/stored-build.jar");

    @TempDir
    private Path directory;

    private MetricsFile run(Path outputs, String... args) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                Processes.tool("java"),
                                "-cp",
                                Processes.classPath(JAR.toAbsolutePath()),
                                "stored.StoredMetricsEntrypoint"),
                        Stream.of(args))
                .toList();
        Processes.Result result = Processes.run(directory, command);
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        return MetricsFile.open(outputs.resolve("metrics.binproto"));
    }

    private MetricsFile job(String name, double speed) throws IOException, InterruptedException {
        Path root = directory.resolve(name);
        Path logs = Files.createDirectories(root.resolve("inputs/logs"));
        Files.writeString(logs.resolve("flight.jsonl"), "{\"t\":0.5,\"speed\":" + speed + "}\n");
        Files.writeString(logs.resolve("flight.csv"), "t,speed\n0.5," + speed + "\n1,2\n");
        return run(root.resolve("outputs"), "--root", root.toString());
    }

    @Test
    void jobsAndTheirBatch_areComputed() throws IOException, InterruptedException {
        MetricsFile job = job("jobs/one", 12);
        job("jobs/two", 31.5);
        MetricsFile batch = run(
                directory.resolve("batch/outputs"),
                "--batch-dir",
                "jobs",
                "--root",
                directory.resolve("batch").toString());

        assertThat(job.metricNames()).containsExactlyInAnyOrder("Max speed", "Speed");
        assertThat(job.dataNames()).contains("Speeds");
        assertThat(job.metric("Max speed").orElseThrow().values())
                .isInstanceOfSatisfying(
                        Scalar.class, speed -> assertThat(speed.value()).isEqualTo(12));
        assertThat(batch.metric("Fleet max").orElseThrow().values())
                .isInstanceOfSatisfying(
                        Scalar.class, max -> assertThat(max.value()).isEqualTo(31.5));
        assertThat(batch.metric("Fleet sum").orElseThrow().values())
                .isInstanceOfSatisfying(
                        Scalar.class, sum -> assertThat(sum.value()).isEqualTo(43.5));
        assertThat(batch.metric("Fastest").orElseThrow().values()).isEqualTo(Text.of("two"));
    }
}
