package dev.metricsbuild.examples.drone;

import static dev.metricsbuild.annotations.MetricImportance.CRITICAL;
import static dev.metricsbuild.annotations.MetricImportance.HIGH;
import static dev.metricsbuild.annotations.MetricImportance.LOW;

import dev.metricsbuild.annotations.ExperienceFile;
import dev.metricsbuild.annotations.JobData;
import dev.metricsbuild.annotations.JobEvents;
import dev.metricsbuild.annotations.JobMetric;
import dev.metricsbuild.annotations.LogFile;
import dev.metricsbuild.annotations.Provides;
import dev.metricsbuild.context.JobContext;
import dev.metricsbuild.examples.drone.model.Mission;
import dev.metricsbuild.examples.drone.model.Phase;
import dev.metricsbuild.examples.drone.model.Step;
import dev.metricsbuild.metric.BarChart;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.Image;
import dev.metricsbuild.metric.LinePlot;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.Plotly;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.StatesOverTime;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The metrics of one flight. */
public final class FlightMetrics {
    /** Speeds in metres a second. */
    private static final double SUSPICIOUS_SPEED = 14;

    private static final double FORBIDDEN_SPEED = 18;

    /** Clearances in metres: what is less than the radius of the airframe is a collision. */
    private static final double NEAR_MISS = 1.5;

    private static final double COLLISION = 0.25;

    private static final double JOULES_PER_WATT_HOUR = 3600;

    private FlightMetrics() {}

    /** The log is longer than one likes to keep: it is read line by line, in one pass. Or else it is what a robot records. */
    @Provides
    static FlightLog log(
            @LogFile(value = "flight.jsonl", optional = true) Optional<Stream<Step>> lines,
            @LogFile(value = "flight.mcap", topic = "/odom", optional = true)
                    Optional<RecordedFlight.Odometry> odometry,
            @LogFile(value = "flight.mcap", topic = "/setpoint", optional = true)
                    Optional<RecordedFlight.Setpoint> setpoint,
            @LogFile(value = "flight.mcap", topic = "/flight_state", optional = true)
                    Optional<RecordedFlight.State> state) {
        Stream<Step> steps = lines.orElseGet(() -> new RecordedFlight(
                        odometry.orElseThrow(FlightMetrics::noLog), setpoint.orElseThrow(), state.orElseThrow())
                .steps());
        return FlightLog.of(steps);
    }

    private static RuntimeException noLog() {
        return new IllegalArgumentException("The flight has no log: neither flight.jsonl nor flight.mcap is there.");
    }

    @Provides
    static Mission mission(@ExperienceFile("experience.json") Mission mission) {
        return mission;
    }

    @JobMetric(description = "In a sentence", importance = CRITICAL)
    static String summary(FlightLog log, Mission mission) {
        int places = mission.waypoints().size() + 1;
        return String.format(
                Locale.ROOT,
                "**%s** after %.1f min and %.0f m, with %d of %d waypoints reached.",
                log.lastPhase(),
                log.seconds(log.size() - 1) / 60,
                pathLength(log),
                places - waypointsMissed(log, mission),
                places);
    }

    @JobMetric(
            name = "Flight phase",
            importance = HIGH,
            failureStates = {"FALL", "CRASH"})
    static StatesOverTime phase(FlightLog log) {
        String[] states = new String[log.size()];
        Arrays.setAll(states, step -> log.phase(step).name());
        return StatesOverTime.of(log.nanos(), states);
    }

    @JobMetric(description = "Above the ground", unit = "m", warnsAbove = 60, failsAbove = 120)
    static DoubleOverTime altitude(FlightLog log) {
        return DoubleOverTime.of(log.nanos(), log.z());
    }

    @JobMetric(name = "Speed over time", unit = "m/s", warnsAbove = SUSPICIOUS_SPEED, failsAbove = FORBIDDEN_SPEED)
    static DoubleOverTime speed(FlightLog log) {
        return DoubleOverTime.of(log.nanos(), log.speeds());
    }

    @JobMetric(unit = "m/s", importance = HIGH, warnsAbove = SUSPICIOUS_SPEED, failsAbove = FORBIDDEN_SPEED)
    static double maxSpeed(FlightLog log) {
        return Arrays.stream(log.speeds()).max().orElseThrow();
    }

    @JobMetric(unit = "m/s")
    static double meanSpeed(FlightLog log) {
        return Arrays.stream(log.speeds()).average().orElseThrow();
    }

    @JobMetric(unit = "m")
    static double pathLength(FlightLog log) {
        return log.distances()[log.size() - 1];
    }

    /** Left out of flights that do not end well. */
    @JobMetric(name = "Time to goal", unit = "s")
    static OptionalDouble secondsToGoal(FlightLog log) {
        return log.lastPhase() == Phase.LANDED
                ? OptionalDouble.of(log.seconds(log.size() - 1))
                : OptionalDouble.empty();
    }

    @JobMetric(
            description = "Waypoints that the drone was never near, the goal included",
            importance = HIGH,
            failsAbove = 0)
    static int waypointsMissed(FlightLog log, Mission mission) {
        return mission.waypoints().size() + 1 - Arrival.all(log, mission).size();
    }

    @JobMetric(
            description = "The distance to the nearest obstacle",
            unit = "m",
            warnsBelow = NEAR_MISS,
            failsBelow = COLLISION)
    static DoubleOverTime clearance(FlightLog log, Mission mission) {
        return DoubleOverTime.of(log.nanos(), Approach.clearances(log, mission.obstacles()));
    }

    @JobMetric(unit = "m", warnsBelow = NEAR_MISS, failsBelow = COLLISION, xAxisName = "obstacle", yAxisName = "m")
    static BarChart closestApproaches(FlightLog log, Mission mission) {
        Map<String, Double> clearances = new LinkedHashMap<>();
        Approach.closest(log, mission)
                .forEach(of -> clearances.put(of.obstacle().name(), of.clearance()));
        return BarChart.of(clearances);
    }

    @JobMetric(
            name = "Control error",
            description = "How far the drone was from where its autopilot wanted it",
            unit = "m",
            warnsAbove = 10,
            failsAbove = 25,
            xAxisName = "error (m)")
    static Histogram trackingErrorDistribution(FlightLog log) {
        return Histogram.of(log.trackingErrors());
    }

    /** For the fleet to aggregate. */
    @JobData(unit = "m")
    static double[] trackingErrors(FlightLog log) {
        return log.trackingErrors();
    }

    @JobMetric(description = "What is left in the battery", unit = "%", warnsBelow = 15, failsBelow = 5)
    static DoubleOverTime charge(FlightLog log) {
        double full = log.charges()[0];
        double[] percent =
                Arrays.stream(log.charges()).map(charge -> 100 * charge / full).toArray();
        return DoubleOverTime.of(log.nanos(), percent);
    }

    @JobMetric(unit = "Wh")
    static double energyUsed(FlightLog log) {
        return (log.charges()[0] - log.charges()[log.size() - 1]) / JOULES_PER_WATT_HOUR;
    }

    @JobMetric(xAxisName = "distance flown (m)", yAxisName = "altitude (m)", importance = LOW)
    static LinePlot altitudeProfile(FlightLog log) {
        return LinePlot.of(log.distances(), log.z());
    }

    @JobMetric(name = "Path from above", description = "Flown (blue) and planned (grey), between the obstacles")
    static Image pathFromAbove(FlightLog log, Mission mission, JobContext job) throws IOException {
        String name = "path.png";
        PathPicture.write(log, mission, job.output(name));
        return Image.of(name);
    }

    @JobMetric(name = "Path in space")
    static Plotly pathInSpace(FlightLog log, Mission mission) {
        return PathChart.of(log, mission);
    }

    @JobEvents
    static Stream<Event> arrivals(FlightLog log, Mission mission) {
        double[] distances = log.distances();
        return Arrival.all(log, mission).stream()
                .map(arrival -> Event.at("Arrival at " + arrival.place(), log.nanos()[arrival.step()])
                        .description("Within " + Arrival.RADIUS + " m of it for the first time")
                        .tags("arrival")
                        .metric("Distance flown", metres(distances[arrival.step()]))
                        .metric("Speed", Scalar.of(log.speeds()[arrival.step()]).withUnit("m/s"))
                        .build());
    }

    @JobEvents
    static Stream<Event> nearMisses(FlightLog log, Mission mission) {
        MetricSpec clearance = MetricSpec.builder("Clearance")
                .unit("m")
                .warnsBelow(NEAR_MISS)
                .failsBelow(COLLISION)
                .build();
        return Approach.closest(log, mission).stream()
                .filter(approach -> approach.clearance() < NEAR_MISS)
                .map(approach -> Event.at(nameOf(approach), log.nanos()[approach.step()])
                        .description("The closest approach to it")
                        .tags("near miss")
                        .importance(HIGH)
                        .metric(clearance.metric(Scalar.of(approach.clearance())))
                        .metric("Altitude", metres(log.z()[approach.step()]))
                        .build());
    }

    private static String nameOf(Approach approach) {
        return (approach.clearance() > COLLISION ? "Near miss of " : "Collision with ")
                + approach.obstacle().name();
    }

    private static Scalar metres(double value) {
        return Scalar.of(value).withUnit("m");
    }
}
