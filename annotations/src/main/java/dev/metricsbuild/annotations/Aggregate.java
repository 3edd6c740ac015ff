package dev.metricsbuild.annotations;

/** How to combine the numbers of all jobs into one. */
public enum Aggregate {
    /** Their sum, rounded once; 0 without numbers. */
    SUM,
    /** Their mean; no metric without numbers. */
    MEAN,
    /** The largest; no metric without numbers. */
    MAX,
    /** The smallest; no metric without numbers. */
    MIN
}
