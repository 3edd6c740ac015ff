package dev.metricsbuild.annotations;

/** What a number is that a log does not have: the field or column is missing, {@code null}, or an empty cell. */
public enum Absent {
    /** An error. */
    ERROR,
    /** NaN for a {@code double}; for whole numbers and booleans an error. */
    NAN
}
