package dev.metricsbuild.examples.drone;

import dev.metricsbuild.examples.drone.model.Mission;
import dev.metricsbuild.examples.drone.model.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The first step at which a flight was near a place that it was sent to.
 *
 * @param place such as {@code waypoint 2}
 * @param step when
 * @param distance how far it then was, in metres
 */
record Arrival(String place, int step, double distance) {
    /** So near, in metres, is there. */
    static final double RADIUS = 5;

    /** The arrivals at the waypoints and at the goal, in that order; without those that never were. */
    static List<Arrival> all(FlightLog log, Mission mission) {
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < mission.waypoints().size(); i++) {
            addIfReached("waypoint " + (i + 1), mission.waypoints().get(i), log, arrivals);
        }
        addIfReached("goal", mission.goal(), log, arrivals);
        return arrivals;
    }

    private static void addIfReached(String name, Vector place, FlightLog log, List<Arrival> arrivals) {
        OptionalInt first = IntStream.range(0, log.size())
                .filter(step -> log.position(step).distance(place) <= RADIUS)
                .findFirst();
        first.ifPresent(
                step -> arrivals.add(new Arrival(name, step, log.position(step).distance(place))));
    }
}
