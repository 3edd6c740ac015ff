package stored;

import dev.metricsbuild.annotations.BatchMetric;
import dev.metricsbuild.annotations.JobData;
import dev.metricsbuild.annotations.JobEvents;
import dev.metricsbuild.annotations.JobMetric;
import dev.metricsbuild.annotations.LogFile;
import dev.metricsbuild.annotations.PerJob;
import dev.metricsbuild.annotations.Provides;
import dev.metricsbuild.annotations.Timestamp;
import dev.metricsbuild.context.JobContext;
import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.Event;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collector;

/**
 * The source of stored-build.jar, which was compiled with the first release's processor and is not compiled again: a jar of a
 * user's must run on later releases as it is.
 */
public final class StoredMetrics {
    record Step(@Timestamp long t, double speed, Double load) {}

    record Flight(List<Step> steps) {}

    record Columns(@Timestamp long[] t, double[] speed) {}

    record Job(JobInfo job, @PerJob double maxSpeed) {}

    @Provides
    static Flight flight(@LogFile("flight.jsonl") List<Step> steps) {
        return new Flight(steps);
    }

    @JobMetric(unit = "m/s", failsAbove = 30)
    static double maxSpeed(Flight flight) {
        return flight.steps().stream().mapToDouble(Step::speed).max().orElse(0);
    }

    @JobMetric(unit = "m/s")
    static DoubleOverTime speed(@LogFile("flight.csv") Columns log) {
        return DoubleOverTime.of(log.t(), log.speed());
    }

    @JobData
    static double[] speeds(Flight flight, JobContext job) {
        return flight.steps().stream().mapToDouble(Step::speed).toArray();
    }

    @JobEvents
    static List<Event> start(Flight flight) {
        return List.of(Event.at("Start", flight.steps().get(0).t()).build());
    }

    @BatchMetric
    static double fleetMax(@PerJob("maxSpeed") double[] speeds) {
        return Arrays.stream(speeds).max().orElse(0);
    }

    @BatchMetric
    static String fastest(List<Job> jobs) {
        return jobs.stream().max((a, b) -> Double.compare(a.maxSpeed(), b.maxSpeed())).map(j -> j.job().id()).orElse("");
    }

    @BatchMetric
    @PerJob("maxSpeed")
    static Collector<Double, ?, Double> fleetSum() {
        return java.util.stream.Collectors.summingDouble(speed -> speed);
    }
}
