package dev.metricsbuild.metric;

/** What the time of an event counts from. */
public enum TimestampType {
    /** From 1970-01-01T00:00:00Z. */
    ABSOLUTE,
    /** From the start of the run. */
    RELATIVE
}
