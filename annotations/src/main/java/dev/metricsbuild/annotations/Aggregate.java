package dev.metricsbuild.annotations;

/** What one number is made of the numbers of all jobs. */
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
