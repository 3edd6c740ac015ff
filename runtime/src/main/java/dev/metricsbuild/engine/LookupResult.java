package dev.metricsbuild.engine;

/** What a job has to offer for a key. */
sealed interface LookupResult {
    /** The value. */
    record Found(Object value) implements LookupResult {}

    /** The job has metrics, but not this one. */
    record Lacking() implements LookupResult {}

    /** The job has something of that name, but of another kind. */
    record Unfit(String why) implements LookupResult {}

    /** The job has no metrics at all, as one that did not get that far. */
    record NoMetrics() implements LookupResult {}
}
