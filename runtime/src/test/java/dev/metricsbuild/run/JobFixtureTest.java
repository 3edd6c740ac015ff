package dev.metricsbuild.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricType;
import dev.metricsbuild.run.generated.MethodSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobFixtureTest {
    @TempDir
    private Path root;

    private final HandDispatcher dispatcher = new HandDispatcher()
            .with(
                    MethodSpec.jobMetric(
                            "maxSpeed",
                            MetricType.SCALAR,
                            MetricSpec.builder("Max speed").failsAbove(30).build()),
                    run -> run.emit(Double.parseDouble(run.logs().text("speed.txt"))));

    private void log(String speed) throws IOException {
        Files.writeString(Files.createDirectories(root.resolve("inputs/logs")).resolve("speed.txt"), speed);
    }

    @Test
    void metric_isComputedOnTheDirectory_withItsStatus() throws IOException {
        log("31");

        Metric metric = JobFixture.in(root).metric(dispatcher, "maxSpeed");

        assertThat(metric.status()).isEqualTo(MetricStatus.FAIL_BLOCK);
        assertThat(root.resolve("outputs")).doesNotExist();
    }

    @Test
    void methodThatThrows_failsTheTest_withItsCause() throws IOException {
        log("fast");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> JobFixture.in(root).metric(dispatcher, "maxSpeed"))
                .withCauseInstanceOf(NumberFormatException.class);
    }

    @Test
    void unknownMethod_failsTheTest() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> JobFixture.in(root).metric(dispatcher, "minSpeed"))
                .withMessageContaining("nothing called minSpeed");
    }

    @Test
    void resultThatThePlatformRejects_failsTheTest() throws IOException {
        log("NaN");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> JobFixture.in(root).run(dispatcher))
                .withMessageContaining("SCALAR-NAN");
    }
}
