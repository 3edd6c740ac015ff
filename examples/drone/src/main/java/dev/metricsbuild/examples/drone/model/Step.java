package dev.metricsbuild.examples.drone.model;

/**
 * The state of things at one moment: a line of {@code flight.jsonl}.
 *
 * @param nanos the time since the start, in nanoseconds
 * @param phase what the drone is doing
 * @param position of the drone, in metres
 * @param velocity of the drone, in metres a second
 * @param target where the autopilot wants the drone to be, in metres
 * @param thrust of the rotors, in newtons
 * @param charge what is left in the battery, in joules
 */
public record Step(
        long nanos, Phase phase, Vector position, Vector velocity, Vector target, double thrust, double charge) {}
