package dev.metricsbuild.examples.drone.sim;

import dev.metricsbuild.examples.drone.model.Vector;

/**
 * A drone as a point mass with drag.
 *
 * @param mass in kilograms
 * @param dragArea the drag coefficient times the frontal area, in square metres
 * @param rotorArea what all rotors sweep over, in square metres
 * @param rotorEfficiency ideal power over real power, at most 1
 * @param mostThrust of all rotors, in newtons
 * @param radius from the centre to the tips, in metres
 * @param capacity of the battery, in joules
 */
record Airframe(
        double mass,
        double dragArea,
        double rotorArea,
        double rotorEfficiency,
        double mostThrust,
        double radius,
        double capacity) {
    /** The acceleration of free fall, in metres a second squared. */
    static final double GRAVITY = 9.80665;

    /** The density of air at sea level, in kilograms a cubic metre. */
    static final double AIR_DENSITY = 1.225;

    /** A quadcopter of 1.2 kg with rotors of 10 inches, and a small battery of 2.1 Wh. */
    static final Airframe QUADCOPTER = new Airframe(1.2, 0.03, 0.203, 0.65, 26, 0.25, 2.1 * 3600);

    /** What the thrust must lift, in newtons. */
    double weight() {
        return mass * GRAVITY;
    }

    /**
     * The rates at which a state changes.
     *
     * @param thrust the force of the rotors, in newtons
     * @param wind the air's velocity, in metres a second
     */
    State rates(State state, Vector thrust, Vector wind) {
        Vector force = thrust.plus(drag(state.velocity().minus(wind))).plus(new Vector(0, 0, -weight()));
        return new State(state.velocity(), force.times(1 / mass));
    }

    /** The air's resistance to a velocity relative to it: against it, and with its square. In newtons. */
    Vector drag(Vector airspeed) {
        return airspeed.times(-AIR_DENSITY / 2 * dragArea * airspeed.length());
    }

    /** The power that a thrust costs, in watts: that of hovering, from the momentum theory of rotors. */
    double power(double thrust) {
        return thrust * Math.sqrt(thrust / (2 * AIR_DENSITY * rotorArea)) / rotorEfficiency;
    }
}
