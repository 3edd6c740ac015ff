package flight;

import dev.metricsbuild.annotations.BatchMetric;
import dev.metricsbuild.annotations.JobData;
import dev.metricsbuild.annotations.JobEvents;
import dev.metricsbuild.annotations.JobMetric;
import dev.metricsbuild.annotations.LogFile;
import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.annotations.PerJob;
import dev.metricsbuild.annotations.Provides;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.Image;
import dev.metricsbuild.metric.StatesOverTime;
import dev.metricsbuild.context.JobContext;
import java.util.List;
import java.util.stream.Collector;

/** The example of the design: what the documentation shows. */
public final class FlightMetrics {
    record Step(double time, double speed) {}

    record FlightLog(List<Step> steps) {}

    @Provides
    static FlightLog flightLog(@LogFile("flight.json") List<Step> steps) {
        return new FlightLog(steps);
    }

    @JobMetric(name = "Max speed", unit = "m/s", importance = MetricImportance.HIGH, warnsAbove = 20, failsAbove = 30)
    static double maxSpeed(FlightLog log) {
        return log.steps().stream().mapToDouble(Step::speed).max().orElse(0);
    }

    @JobMetric(name = "Speed over time", unit = "m/s", failsAbove = 30)
    static DoubleOverTime speed(FlightLog log) {
        throw new UnsupportedOperationException();
    }

    @JobMetric(name = "Flight phase", failureStates = "FALL")
    static StatesOverTime phase(FlightLog log) {
        throw new UnsupportedOperationException();
    }

    @JobMetric(name = "Camera")
    static Image camera(FlightLog log, JobContext job) {
        throw new UnsupportedOperationException();
    }

    @JobEvents
    static List<Event> arrivals(FlightLog log) {
        return List.of();
    }

    @JobData(unit = "m")
    static double[] trackingErrors(FlightLog log) {
        return new double[] {1};
    }

    @BatchMetric(name = "Fleet max speed", unit = "m/s", failsAbove = 30)
    static double fleetMax(@PerJob("maxSpeed") double[] maxSpeeds) {
        return maxSpeeds[0];
    }

    @BatchMetric(name = "Speed distribution", unit = "m/s")
    @PerJob("speed")
    static Collector<DoubleOverTime, ?, Histogram> speeds() {
        throw new UnsupportedOperationException();
    }
}
