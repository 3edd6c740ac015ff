package ${package};

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.testing.JobFixture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlightMetricsTest {
    /** A method is a method. */
    @Test
    void maxSpeed_isTheLargest() {
        List<FlightMetrics.Step> steps =
                List.of(new FlightMetrics.Step(0, 3, "CLIMB"), new FlightMetrics.Step(0.5, 12.5, "CRUISE"));

        assertEquals(12.5, FlightMetrics.maxSpeed(steps));
    }

    /** The generated builders have the annotations' thresholds. */
    @Test
    void speedAboveThirty_fails() {
        assertEquals(
                MetricStatus.FAIL_BLOCK,
                FlightMetricsBuilders.maxSpeed().value(31).build().status());
    }

    /** With the log, as a job runs it. */
    @Test
    void exampleLog_warns() throws IOException {
        assertEquals(
                MetricStatus.FAIL_WARN,
                JobFixture.in(Path.of("run"))
                        .metric(new FlightMetricsDispatcher(), "maxSpeed")
                        .status());
    }

    @Test
    void fastestOfABatch_isTheLargest() {
        assertEquals(21, FlightMetrics.fastest(new double[] {12.5, 21, 7}));
    }
}
