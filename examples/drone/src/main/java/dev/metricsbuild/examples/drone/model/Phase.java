package dev.metricsbuild.examples.drone.model;

/** What the drone is doing. */
public enum Phase {
    /** It rises from the start. */
    CLIMB,
    /** It flies from waypoint to waypoint. */
    CRUISE,
    /** It sinks towards the goal. */
    DESCENT,
    /** It stands on the ground, safe: the end of the log. */
    LANDED,
    /** It has hit an obstacle or run out of energy, and falls. */
    FALL,
    /** It has hit the ground: the end of the log. */
    CRASH;

    /** Whether the flight is over. */
    public boolean ends() {
        return this == LANDED || this == CRASH;
    }

    /** Whether the rotors turn. */
    public boolean powered() {
        return this == CLIMB || this == CRUISE || this == DESCENT;
    }
}
