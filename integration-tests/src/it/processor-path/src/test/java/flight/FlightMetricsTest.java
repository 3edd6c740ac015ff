package flight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.testing.JobFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FlightMetricsTest {
    @Test
    void fastFlight_fails() {
        Metric maxSpeed =
                JobFixture.in(Path.of("src/test/resources/fast")).metric(new FlightMetricsDispatcher(), "maxSpeed");

        assertEquals(MetricStatus.FAIL_BLOCK, maxSpeed.status());
        assertEquals(31, ((Scalar) maxSpeed.values()).value());
    }

    @Test
    void builder_hasTheThresholdsOfTheAnnotation() {
        assertEquals(
                MetricStatus.FAIL_WARN,
                FlightMetricsBuilders.maxSpeed().value(25).build().status());
    }
}
