package dev.metricsbuild.examples.drone.model;

/** What the drone is doing. */
public enum Phase {
    /** It rises from the start. */
    CLIMB(0),
    /** It flies from waypoint to waypoint. */
    CRUISE(1),
    /** It sinks towards the goal. */
    DESCENT(2),
    /** It stands on the ground, safe: the end of the log. */
    LANDED(3),
    /** It has hit an obstacle or run out of energy, and falls. */
    FALL(4),
    /** It has hit the ground: the end of the log. */
    CRASH(5);

    private final int code;

    Phase(int code) {
        this.code = code;
    }

    /** The phase of a number. */
    public static Phase of(int code) {
        for (Phase phase : values()) {
            if (phase.code == code) {
                return phase;
            }
        }
        throw new IllegalArgumentException("there is no flight phase " + code);
    }

    /** The number that recordings have for it. */
    public int code() {
        return code;
    }

    /** Whether the flight is over. */
    public boolean ends() {
        return this == LANDED || this == CRASH;
    }

    /** Whether the rotors turn. */
    public boolean powered() {
        return this == CLIMB || this == CRUISE || this == DESCENT;
    }
}
