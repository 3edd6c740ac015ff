package ${package};

import dev.metricsbuild.annotations.BatchMetric;
import dev.metricsbuild.annotations.JobMetric;
import dev.metricsbuild.annotations.LogFile;
import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.annotations.PerJob;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.StatesOverTime;
import java.util.Arrays;
import java.util.List;

/** The metrics of one flight, and of a batch of flights. */
public class FlightMetrics {
    /**
     * A row of the log.
     *
     * @param t the time in seconds
     * @param speed in m/s
     * @param phase what the autopilot was doing
     */
    record Step(double t, double speed, String phase) {}

    @JobMetric(unit = "m/s", importance = MetricImportance.HIGH, warnsAbove = 20, failsAbove = 30)
    static double maxSpeed(@LogFile("flight.jsonl") List<Step> steps) {
        return steps.stream().mapToDouble(Step::speed).max().orElseThrow();
    }

    @JobMetric(name = "Speed over time", unit = "m/s", failsAbove = 30, yAxisName = "speed [m/s]")
    static DoubleOverTime speed(@LogFile("flight.jsonl") List<Step> steps) {
        return DoubleOverTime.of(nanos(steps), steps.stream().mapToDouble(Step::speed).toArray());
    }

    @JobMetric(name = "Flight phase", failureStates = "FALL")
    static StatesOverTime phase(@LogFile("flight.jsonl") List<Step> steps) {
        return StatesOverTime.of(nanos(steps), steps.stream().map(Step::phase).toArray(String[]::new));
    }

    @BatchMetric(name = "Fastest flight", unit = "m/s", failsAbove = 30)
    static double fastest(@PerJob("maxSpeed") double[] maxSpeeds) {
        return Arrays.stream(maxSpeeds).max().orElse(0);
    }

    private static long[] nanos(List<Step> steps) {
        return steps.stream().mapToLong(step -> Math.round(step.t() * 1e9)).toArray();
    }
}
