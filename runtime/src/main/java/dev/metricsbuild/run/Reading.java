package dev.metricsbuild.run;

/** What a job has to offer for a need. */
sealed interface Reading {
    /** The value. */
    record Found(Object value) implements Reading {}

    /** The job has metrics, but not this one. */
    record Lacking() implements Reading {}

    /** The job has something of that name, but of another kind. */
    record Unfit(String why) implements Reading {}

    /** The job has no metrics at all, as one that did not get that far. */
    record NoMetrics() implements Reading {}
}
