package flight;

import battery.BatteryMetrics;
import dev.metricsbuild.annotations.JobMetric;
import dev.metricsbuild.annotations.LogFile;
import dev.metricsbuild.annotations.MetricsBuild;
import java.util.List;

/** The metrics of one flight, those of its battery included. */
@MetricsBuild(include = BatteryMetrics.class)
public final class FlightMetrics {
    private FlightMetrics() {}

    record Step(double t, double speed) {}

    @JobMetric(unit = "m/s", warnsAbove = 20, failsAbove = 30)
    static double maxSpeed(@LogFile("flight.jsonl") List<Step> steps) {
        return steps.stream().mapToDouble(Step::speed).max().orElseThrow();
    }
}
