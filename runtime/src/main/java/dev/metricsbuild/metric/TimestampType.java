package dev.metricsbuild.metric;

/** The origin of the time of an event. */
public enum TimestampType {
    /** From 1970-01-01T00:00:00Z. */
    ABSOLUTE,
    /** From the start of the run. */
    RELATIVE
}
