package dev.metricsbuild.annotations;

/**
 * The verdict on a metric, an event or a single point of a series.
 *
 * <p>The overall status of a file is {@link #FAIL_BLOCK} if any metric is, else {@link #FAIL_WARN} if any is, else
 * {@link #PASSED}.
 */
public enum MetricStatus {
    /** Tested, and within every bound. */
    PASSED,
    /** Tested, and beyond a bound that should be looked at. */
    FAIL_WARN,
    /** Not tested: there is nothing to compare with. */
    NOT_APPLICABLE,
    /** Shown as it is, without a verdict. */
    RAW,
    /** Tested, and beyond a bound that must hold. */
    FAIL_BLOCK
}
