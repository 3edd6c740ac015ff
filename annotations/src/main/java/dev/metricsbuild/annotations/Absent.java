package dev.metricsbuild.annotations;

/** The value of a number that a log lacks: the field or column is missing, {@code null}, or an empty cell. */
public enum Absent {
    /** An error. */
    ERROR,
    /** NaN for a {@code double}; for whole numbers and booleans an error. */
    NAN
}
