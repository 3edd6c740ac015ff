package dev.metricsbuild.examples.drone;

import dev.metricsbuild.examples.drone.model.Mission;
import dev.metricsbuild.examples.drone.model.Obstacle;
import java.util.List;

/**
 * How near a flight came to an obstacle.
 *
 * @param obstacle which one
 * @param step when it was nearest
 * @param clearance how far it then was from the surface, in metres
 */
record Approach(Obstacle obstacle, int step, double clearance) {
    /** The closest approach to an obstacle until the rotors stop: a drone that has hit it falls down along it. */
    static Approach closest(FlightLog log, Obstacle obstacle) {
        double[] clearances = clearances(log, List.of(obstacle));
        int nearest = 0;
        for (int i = 1; i < log.poweredSize(); i++) {
            nearest = clearances[i] < clearances[nearest] ? i : nearest;
        }
        return new Approach(obstacle, nearest, clearances[nearest]);
    }

    /** The closest approach to each obstacle of a mission. */
    static List<Approach> closest(FlightLog log, Mission mission) {
        return mission.obstacles().stream()
                .map(obstacle -> closest(log, obstacle))
                .toList();
    }

    /** At each step how far it is to the nearest of the obstacles, in metres; infinite if there is none. */
    static double[] clearances(FlightLog log, List<Obstacle> obstacles) {
        double[] clearances = new double[log.size()];
        for (int i = 0; i < clearances.length; i++) {
            double nearest = Double.POSITIVE_INFINITY;
            for (Obstacle obstacle : obstacles) {
                nearest = Math.min(nearest, obstacle.clearance(log.position(i)));
            }
            clearances[i] = nearest;
        }
        return clearances;
    }
}
