package dev.metricsbuild.source.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.write.IdSource;
import dev.metricsbuild.write.MetricsWriter;
import dev.metricsbuild.write.OutputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job whose file is larger than the heap of who reads one number of it. */
@Tag("slow")
class LargeJobTest {
    private static final int POINTS = 4 << 20;

    @TempDir
    private Path root;

    /** Prints the sum of one metric over all jobs. */
    static final class Main {
        private Main() {}

        public static void main(String[] args) {
            double[] sum = new double[1];
            try (DirectoryJobsSource source = new DirectoryJobsSource(Path.of(args[0]))) {
                source.jobs()
                        .forEachRemaining(job -> sum[0] += source.open(job)
                                .row("Max speed")
                                .map(MetricRow::scalar)
                                .orElseThrow());
            }
            System.out.println(sum[0]);
        }
    }

    @Test
    void oneNumberOfLargeFiles_takesNoMoreHeapThanTheNumber() throws Exception {
        MetricsWriter writer = new MetricsWriter(new UUID(1, 2), IdSource.nameBased());
        writer.addData(DataSpec.of("Speed", "m/s"), MetricsData.ofDoubles(new double[POINTS]));
        writer.add(MetricSpec.named("Max speed"), Scalar.of(7));
        Path first = Files.createDirectories(root.resolve("a")).resolve("metrics.binproto");
        assertThat(OutputFile.at(first).write(writer.build()).accepted()).isTrue();
        assertThat(Files.size(first)).isGreaterThan(8L * POINTS);
        Files.createSymbolicLink(root.resolve("b"), root.resolve("a"));

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx12m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        root.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEqualTo("14.0\n");
        assertThat(process.waitFor()).isZero();
    }
}
