package dev.metricsbuild.annotations;

/** What becomes of the run when a method throws. */
public enum OnError {
    /** The run ends, and no file is written. */
    FAIL,
    /**
     * The method's metric becomes a text metric with the status {@link MetricStatus#FAIL_BLOCK} that shows the stack
     * trace, and the rest is computed and written.
     */
    ISOLATE
}
