package dev.metricsbuild.annotations;

/** What happens when a method throws. */
public enum OnError {
    /** The run ends, and no file is written. */
    FAIL,
    /**
     * The method's metric becomes a text metric with the status {@link MetricStatus#FAIL_BLOCK} that shows the stack
     * trace, and the other metrics are computed and written.
     */
    ISOLATE
}
