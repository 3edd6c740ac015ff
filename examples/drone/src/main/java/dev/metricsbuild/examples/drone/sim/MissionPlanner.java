package dev.metricsbuild.examples.drone.sim;

import dev.metricsbuild.examples.drone.model.Mission;
import dev.metricsbuild.examples.drone.model.Obstacle;
import dev.metricsbuild.examples.drone.model.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Draws missions: a zigzag course between towers, in more or less wind. Lengths in metres, speeds in metres a second. */
final class MissionPlanner {
    private static final int WAYPOINTS = 4;
    private static final double LEG_LENGTH = 60;

    /** The most that a leg turns away from the east, in radians. */
    private static final double MOST_TURN = Math.PI / 4;

    private static final double LEAST_ALTITUDE = 20;
    private static final double MOST_ALTITUDE = 40;
    private static final int OBSTACLES = 6;

    /** How near a tower may stand to the planned path. */
    private static final double LEAST_GAP = 0.8;

    private static final double MOST_GAP = 9;
    private static final double MOST_WIND = 9;
    private static final double MOST_GUSTS = 5;

    private final Random random;

    private MissionPlanner(Random random) {
        this.random = random;
    }

    /** The mission of a seed. */
    static Mission plan(long seed) {
        // The first numbers of java.util.Random are alike for seeds that are: spread the seeds.
        return new MissionPlanner(new Random(new SplittableRandom(seed).nextLong())).draw(seed);
    }

    private Mission draw(long seed) {
        List<Vector> waypoints = new ArrayList<>();
        Vector at = Vector.ZERO;
        for (int i = 0; i < WAYPOINTS; i++) {
            at = at.plus(horizontal(LEG_LENGTH, between(-MOST_TURN, MOST_TURN)))
                    .atHeight(between(LEAST_ALTITUDE, MOST_ALTITUDE));
            waypoints.add(at);
        }
        Vector goal =
                at.plus(horizontal(LEG_LENGTH, between(-MOST_TURN, MOST_TURN))).atHeight(0);
        Vector wind = horizontal(between(0, MOST_WIND), between(-Math.PI, Math.PI));
        Mission empty = new Mission(seed, Vector.ZERO, waypoints, goal, wind, between(0, MOST_GUSTS), List.of());
        return new Mission(seed, empty.start(), waypoints, goal, wind, empty.gustSpeed(), obstacles(empty.corners()));
    }

    private List<Obstacle> obstacles(List<Vector> corners) {
        List<Obstacle> obstacles = new ArrayList<>();
        while (obstacles.size() < OBSTACLES) {
            Obstacle obstacle = besideALeg("tower " + (obstacles.size() + 1), corners);
            if (clearance(obstacle, corners) >= LEAST_GAP) {
                obstacles.add(obstacle);
            }
        }
        return obstacles;
    }

    private Obstacle besideALeg(String name, List<Vector> corners) {
        int leg = 1 + random.nextInt(corners.size() - 3);
        Vector along = corners.get(leg + 1).minus(corners.get(leg)).atHeight(0);
        Vector across = new Vector(-along.y(), along.x(), 0).times(1 / along.length());
        double radius = between(2, 5);
        double offset = (radius + between(LEAST_GAP, MOST_GAP)) * (random.nextBoolean() ? 1 : -1);
        Vector centre = corners.get(leg).plus(along.times(random.nextDouble())).plus(across.times(offset));
        return new Obstacle(name, centre.x(), centre.y(), radius, between(LEAST_ALTITUDE, 1.5 * MOST_ALTITUDE));
    }

    /** How near the planned path comes to a tower. */
    private static double clearance(Obstacle obstacle, List<Vector> corners) {
        int samples = 200;
        double nearest = Double.POSITIVE_INFINITY;
        for (int leg = 0; leg + 1 < corners.size(); leg++) {
            Vector along = corners.get(leg + 1).minus(corners.get(leg));
            for (int i = 0; i <= samples; i++) {
                Vector at = corners.get(leg).plus(along.times((double) i / samples));
                nearest = Math.min(nearest, obstacle.clearance(at));
            }
        }
        return nearest;
    }

    private static Vector horizontal(double length, double angle) {
        return new Vector(length * StrictMath.cos(angle), length * StrictMath.sin(angle), 0);
    }

    private double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }
}
