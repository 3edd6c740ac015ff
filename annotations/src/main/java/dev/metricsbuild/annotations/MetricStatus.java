package dev.metricsbuild.annotations;

/**
 * The verdict on a metric, an event or a single point of a series.
 *
 * <p>The overall status of a file is {@link #FAIL_BLOCK} if any metric has it, else {@link #FAIL_WARN} if any has it,
 * else {@link #PASSED}.
 */
public enum MetricStatus {
    /** Tested, and within all thresholds. */
    PASSED,
    /** Tested, and beyond a threshold that warns. */
    FAIL_WARN,
    /** Not tested: there is no threshold. */
    NOT_APPLICABLE,
    /** Shown without a verdict. */
    RAW,
    /** Tested, and beyond a threshold that fails. */
    FAIL_BLOCK
}
