package dev.metricsbuild.examples.drone.sim;

import dev.metricsbuild.examples.drone.model.Vector;

/** A PID controller: from where the drone is and where it ought to be to the thrust of its rotors. */
final class Autopilot {
    /** Acceleration for each metre of error, in 1/s². */
    private static final double PROPORTIONAL = 2.5;

    /** Acceleration for each metre of error that lasts for a second, in 1/s³. */
    private static final double INTEGRAL = 0.6;

    /** Acceleration for each metre a second of wrong velocity, in 1/s. */
    private static final double DERIVATIVE = 2.8;

    /** The integral of the error is kept below this, so that it does not wind up; in metres times seconds. */
    private static final double MOST_WINDUP = 4;

    /** Rotors push upwards only: the least that is left of the thrust's vertical part, as a part of the weight. */
    private static final double LEAST_LIFT = 0.2;

    /** The most that the thrust leans over: its horizontal part over its vertical one, the tangent of 27 degrees. */
    private static final double MOST_TILT = 0.5;

    private final Airframe airframe;
    private Vector accumulated = Vector.ZERO;

    Autopilot(Airframe airframe) {
        this.airframe = airframe;
    }

    /** The thrust for the next step, in newtons. */
    Vector thrust(State state, Route route, double stepSeconds) {
        Vector error = route.target().minus(state.position());
        Vector wrongVelocity = route.velocity().minus(state.velocity());
        accumulated = accumulated.plus(error.times(stepSeconds)).limitedTo(MOST_WINDUP);
        Vector acceleration =
                error.times(PROPORTIONAL).plus(accumulated.times(INTEGRAL)).plus(wrongVelocity.times(DERIVATIVE));
        Vector push = acceleration.atHeight(0).times(airframe.mass());
        double lift = acceleration.z() * airframe.mass() + airframe.weight();
        double possibleLift = Math.max(lift, LEAST_LIFT * airframe.weight());
        return push.limitedTo(MOST_TILT * possibleLift).atHeight(possibleLift).limitedTo(airframe.mostThrust());
    }
}
