package flight;

import dev.metricsbuild.annotations.JobMetric;
import dev.metricsbuild.annotations.LogFile;
import dev.metricsbuild.metric.DoubleOverTime;
import java.util.List;

/** The metrics of one flight. */
public final class FlightMetrics {
    private FlightMetrics() {}

    record Step(double t, double speed) {}

    @JobMetric(unit = "m/s", warnsAbove = 20, failsAbove = 30)
    static double maxSpeed(@LogFile("flight.jsonl") List<Step> steps) {
        return steps.stream().mapToDouble(Step::speed).max().orElseThrow();
    }

    @JobMetric(name = "Speed over time", unit = "m/s", failsAbove = 30)
    static DoubleOverTime speed(@LogFile("flight.jsonl") List<Step> steps) {
        return DoubleOverTime.of(
                steps.stream().mapToLong(step -> Math.round(step.t() * 1e9)).toArray(),
                steps.stream().mapToDouble(Step::speed).toArray());
    }
}
