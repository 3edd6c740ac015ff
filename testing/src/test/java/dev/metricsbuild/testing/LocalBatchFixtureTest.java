package dev.metricsbuild.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricType;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.write.MetricsWriter;
import dev.metricsbuild.write.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBatchFixtureTest {
    private static final PerJobKey<Double> MAX_SPEED = PerJobKey.doubles("maxSpeed", "Max speed", false);

    @TempDir
    private Path jobs;

    /** One batch metric: the largest of the jobs' top speeds. */
    private static final class FleetDispatcher implements Dispatcher {
        @Override
        public String name() {
            return "FlightMetrics";
        }

        @Override
        public List<MethodSpec> methods() {
            return List.of(MethodSpec.batchMetric(
                    "fleetMax", MetricType.SCALAR, MetricSpec.named("Fleet max speed"), MAX_SPEED));
        }

        @Override
        public void call(int method, JobRun run) {
            throw MethodSpec.noSuch(this, method);
        }

        @Override
        public void callBatch(int method, BatchRun run) {
            run.emit(Arrays.stream(run.doubles(MAX_SPEED)).max().orElse(0));
        }
    }

    private void job(String name, double maxSpeed) throws IOException {
        Path directory = Files.createDirectories(jobs.resolve(name));
        OutputFile.at(directory.resolve("metrics.binproto"))
                .write(MetricsWriter.of(new UUID(0, 7))
                        .add("Max speed", maxSpeed)
                        .build());
    }

    @Test
    void batchMetric_isComputedOverTheDirectoryOfJobs() throws IOException {
        job("one", 12.5);
        job("two", 30);

        Metric metric = LocalBatchFixture.of(jobs).metric(new FleetDispatcher(), "fleetMax");

        assertThat(metric.values()).isEqualTo(Scalar.of(30));
    }
}
