package dev.metricsbuild.run;

import static dev.metricsbuild.run.BatchFixture.scalar;
import static dev.metricsbuild.run.BatchModeTest.MAX_SPEED;
import static dev.metricsbuild.run.BatchModeTest.SPEED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.MetricType;
import java.util.stream.Collectors;

/** A build over flights that shows by two sums, of numbers and of values, whether it was given all of them once. */
abstract class FlightsTest extends PlatformTest {
    final TestDispatcher fleet = new TestDispatcher()
            .metric(
                    "Max",
                    MetricType.SCALAR,
                    run -> run.emit(run.doubleStream(MAX_SPEED).sum()),
                    MAX_SPEED)
            .collector(
                    "Points",
                    MetricType.SCALAR,
                    run -> run.collect(
                            SPEED,
                            Collectors.summingDouble(speed ->
                                    speed.lines().get(0).values().doubles().at(2))),
                    SPEED);

    /** The sums of the jobs 0 to count - 1: of their maxima, 10 + job, and of their last speeds, 2 + job. */
    static void assertComplete(JobMetrics message, int count) {
        assertThat(scalar(message, "Max")).isEqualTo(10.0 * count + count * (count - 1) / 2.0);
        assertThat(scalar(message, "Points")).isEqualTo(2.0 * count + count * (count - 1) / 2.0);
    }
}
