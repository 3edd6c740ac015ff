package dev.metricsbuild.examples.drone.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be flown, and in what surroundings: {@code experience.json}.
 *
 * @param seed what gusts are drawn from
 * @param start on the ground
 * @param waypoints in the air, in their order; at least one
 * @param goal on the ground
 * @param wind the mean wind, in metres a second
 * @param gustSpeed the standard deviation of the gusts in each direction, in metres a second
 * @param obstacles what stands around
 */
public record Mission(
        long seed,
        Vector start,
        List<Vector> waypoints,
        Vector goal,
        Vector wind,
        double gustSpeed,
        List<Obstacle> obstacles) {
    /** Copies the lists. */
    public Mission {
        waypoints = List.copyOf(waypoints);
        obstacles = List.copyOf(obstacles);
    }

    /** The corners of the planned path: up from the start, by way of all waypoints, and down to the goal. */
    public List<Vector> corners() {
        List<Vector> corners = new ArrayList<>();
        corners.add(start);
        corners.add(start.atHeight(waypoints.get(0).z()));
        corners.addAll(waypoints);
        corners.add(goal.atHeight(waypoints.get(waypoints.size() - 1).z()));
        corners.add(goal);
        return corners;
    }
}
