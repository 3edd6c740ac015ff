package dev.metricsbuild.examples.drone.sim;

import dev.metricsbuild.examples.drone.model.Vector;

/**
 * Where the drone is and how it moves; or the rates at which both change: velocity and acceleration.
 *
 * @param position in metres
 * @param velocity in metres a second
 */
record State(Vector position, Vector velocity) {
    /** The state after moving at these rates for a time in seconds. */
    State plus(State rates, double seconds) {
        return new State(position.plus(rates.position.times(seconds)), velocity.plus(rates.velocity.times(seconds)));
    }
}
