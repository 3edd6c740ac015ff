package dev.metricsbuild.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.Dispatcher;
import dev.metricsbuild.generated.JobRun;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobFixtureTest {
    @TempDir
    private Path root;

    private final Dispatcher dispatcher = new FlightDispatcher();

    /** One metric: the number in a log. */
    private static final class FlightDispatcher implements Dispatcher {
        @Override
        public String name() {
            return "FlightMetrics";
        }

        @Override
        public List<MethodSpec> methods() {
            return List.of(MethodSpec.jobMetric(
                    "maxSpeed",
                    MetricType.SCALAR,
                    MetricSpec.builder("Max speed").failsAbove(30).build()));
        }

        @Override
        public void call(int method, JobRun run) {
            run.emit(Double.parseDouble(run.logs().text("speed.txt")));
        }

        @Override
        public void callBatch(int method, BatchRun run) {
            throw MethodSpec.noSuch(this, method);
        }
    }

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
                .withMessageContaining("no method or metric \"minSpeed\" for a job in ");
    }

    @Test
    void resultThatThePlatformRejects_failsTheTest() throws IOException {
        log("NaN");

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> JobFixture.in(root).run(dispatcher))
                .withMessageContaining("SCALAR-NAN");
    }

    /** The head of a build that includes the other class. */
    private static final class HeadDispatcher implements Dispatcher {
        @Override
        public String name() {
            return "Head";
        }

        @Override
        public List<MethodSpec> methods() {
            return List.of(MethodSpec.jobMetric("height", MetricType.SCALAR, MetricSpec.named("Height")));
        }

        @Override
        public List<Dispatcher> included() {
            return List.of(new FlightDispatcher());
        }

        @Override
        public void call(int method, JobRun run) {
            run.emit(3);
        }

        @Override
        public void callBatch(int method, BatchRun run) {
            throw MethodSpec.noSuch(this, method);
        }
    }

    @Test
    void methodOfAnIncludedClass_isFound() throws IOException {
        log("31");

        assertThat(JobFixture.in(root).metric(new HeadDispatcher(), "maxSpeed").status())
                .isEqualTo(MetricStatus.FAIL_BLOCK);
        assertThat(JobFixture.in(root).run(new HeadDispatcher()).metrics())
                .extracting(Metric::name)
                .containsExactly("Height", "Max speed");
    }
}
