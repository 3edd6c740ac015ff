package dev.metricsbuild.examples.drone.sim;

import dev.metricsbuild.examples.drone.model.Mission;
import dev.metricsbuild.examples.drone.model.Phase;
import dev.metricsbuild.examples.drone.model.Vector;
import java.util.ArrayList;
import java.util.List;

/** A target that moves along the planned path, and that the drone follows. */
final class Route {
    /** Speeds of the target, in metres a second. */
    private static final double CLIMB_SPEED = 3;

    private static final double CRUISE_SPEED = 8;
    private static final double DESCENT_SPEED = 1.5;

    private final List<Leg> legs;
    private int current;

    /** How far along the current leg, in metres. */
    private double covered;

    /** A straight piece, flown at one speed in metres a second. */
    private record Leg(Vector from, Vector to, double speed, Phase phase) {
        double length() {
            return from.distance(to);
        }

        Vector direction() {
            return length() == 0 ? Vector.ZERO : to.minus(from).times(1 / length());
        }
    }

    private Route(List<Leg> legs) {
        this.legs = legs;
    }

    static Route of(Mission mission) {
        List<Vector> corners = mission.corners();
        List<Leg> legs = new ArrayList<>();
        int last = corners.size() - 2;
        for (int i = 0; i <= last; i++) {
            Vector from = corners.get(i);
            Vector to = corners.get(i + 1);
            if (i == 0) {
                legs.add(new Leg(from, to, CLIMB_SPEED, Phase.CLIMB));
            } else if (i < last) {
                legs.add(new Leg(from, to, CRUISE_SPEED, Phase.CRUISE));
            } else {
                legs.add(new Leg(from, to, DESCENT_SPEED, Phase.DESCENT));
            }
        }
        return new Route(legs);
    }

    /** Moves the target on. */
    void advance(double seconds) {
        covered += leg().speed() * seconds;
        while (covered >= leg().length() && current < legs.size() - 1) {
            covered -= leg().length();
            current++;
        }
        covered = Math.min(covered, leg().length());
    }

    /** Where the target is, in metres. */
    Vector target() {
        return leg().from().plus(leg().direction().times(covered));
    }

    /** How the target moves, in metres a second. */
    Vector velocity() {
        return covered < leg().length() ? leg().direction().times(leg().speed()) : Vector.ZERO;
    }

    Phase phase() {
        return leg().phase();
    }

    private Leg leg() {
        return legs.get(current);
    }
}
