package flight;

import dev.metricsbuild.annotations.JobMetric;
import dev.metricsbuild.annotations.LogFile;
import java.util.List;

/** The metrics of one flight. */
public final class FlightMetrics {
    private FlightMetrics() {}

    record Step(double t, double speed) {}

    @JobMetric(unit = "m/s", warnsAbove = 20, failsAbove = 30)
    static double maxSpeed(@LogFile("flight.jsonl") List<Step> steps) {
        return steps.stream().mapToDouble(Step::speed).max().orElseThrow();
    }
}
