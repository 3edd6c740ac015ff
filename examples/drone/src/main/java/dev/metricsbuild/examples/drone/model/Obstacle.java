package dev.metricsbuild.examples.drone.model;

/**
 * A tower: an upright cylinder on the ground.
 *
 * @param name such as {@code tower 3}
 * @param x of its axis, in metres to the east
 * @param y of its axis, in metres to the north
 * @param radius in metres
 * @param height in metres
 */
public record Obstacle(String name, double x, double y, double radius, double height) {
    /** How far a position is from the tower's surface, in metres; negative inside of it. */
    public double clearance(Vector position) {
        double besides = Math.hypot(position.x() - x, position.y() - y) - radius;
        double above = position.z() - height;
        return Math.min(Math.max(besides, above), 0) + Math.hypot(Math.max(besides, 0), Math.max(above, 0));
    }
}
