package dev.metricsbuild.data;

/** The type of the elements of a {@link Series}. */
public enum SeriesType {
    /** 64-bit floating point numbers. */
    DOUBLE,
    /** Points in time, in nanoseconds. */
    TIMESTAMP,
    /** UUIDs, such as those of jobs. */
    UUID,
    /** Texts: states, categories, names. */
    STRING,
    /** The statuses of the points of another series. */
    METRIC_STATUS
}
