package flight;

import dev.metricsbuild.annotations.JobMetric;

/** Nothing is wrong here. */
public final class FlightMetrics {
    private FlightMetrics() {}

    @JobMetric
    static double speed() {
        return 1;
    }
}
