package dev.metricsbuild.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.run.ExitCode;
import dev.metricsbuild.source.fake.FakePlatform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real cluster, of which a worker dies in the middle, loses nothing and changes no byte. */
@Tag("cluster")
class ClusterTest {
    @TempDir
    Path root;

    private static String[] with(String[] first, String... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
    }

    private SparkRun onCluster(Path logs, int jobsPerPartition, String... args) throws Exception {
        try (Cluster cluster = new Cluster(Files.createDirectories(logs), 2)) {
            String[] options = with(cluster.options(), "--jobs-per-partition", String.valueOf(jobsPerPartition));
            CompletableFuture<SparkRun> run = CompletableFuture.supplyAsync(
                    () -> SparkRun.of(root, "spark", OnError.FAIL, new FleetDispatcher(), with(options, args)));
            cluster.killWorkerAfter(10);
            SparkRun ended = run.join();
            assertThat(ended.code()).as(ended::output).isEqualTo(ExitCode.WRITTEN);
            assertThat(cluster.logs()).doesNotContain(FakePlatform.TOKEN).doesNotContain("X-Signature=");
            assertThat(ended.output()).doesNotContain(FakePlatform.TOKEN).doesNotContain("X-Signature=");
            return ended;
        }
    }

    @Test
    void directoryOfTenThousandJobs_givesTheSameBytes_thoughAWorkerDies() throws Exception {
        String jobs = Flights.directory(root.resolve("jobs"), 10_000).toString();

        SparkRun spark = onCluster(root.resolve("cluster"), 100, "--batch-dir", jobs);

        SparkRun local = SparkRun.of(root, "local", OnError.FAIL, new FleetDispatcher(), "--batch-dir", jobs);
        assertThat(spark.bytes()).isEqualTo(local.bytes());
    }

    @Test
    void platformOfThousandJobs_givesTheSameBytes_thoughAWorkerDies() throws Exception {
        try (FakePlatform platform = new FakePlatform().silent()) {
            Flights.add(platform, 1000);
            platform.config(root.resolve("inputs"));

            SparkRun spark = onCluster(root.resolve("cluster"), 20);

            SparkRun local = SparkRun.of(root, "local", OnError.FAIL, new FleetDispatcher());
            assertThat(spark.bytes()).isEqualTo(local.bytes());
        }
    }
}
