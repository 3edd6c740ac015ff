package dev.metricsbuild.metric;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.StatusSeries;
import java.io.Serializable;

/**
 * Thresholds beyond which a value fails or warns, in the unit of the values; NaN means no threshold. A value exactly at
 * a threshold passes.
 *
 * @param failsAbove a value above this is FAIL_BLOCK
 * @param failsBelow a value below this is FAIL_BLOCK
 * @param warnsAbove a value above this, if it does not fail, is FAIL_WARN
 * @param warnsBelow a value below this, if it does not fail, is FAIL_WARN
 */
public record Thresholds(double failsAbove, double failsBelow, double warnsAbove, double warnsBelow)
        implements Serializable {
    /** No thresholds. */
    public static final Thresholds NONE = new Thresholds(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** The thresholds of a file's failure definition; NaN means no threshold. */
    public static Thresholds failing(double above, double below) {
        return new Thresholds(above, below, Double.NaN, Double.NaN);
    }

    /** The same thresholds except this one. */
    public Thresholds failsAbove(double bound) {
        return new Thresholds(bound, failsBelow, warnsAbove, warnsBelow);
    }

    /** The same thresholds except this one. */
    public Thresholds failsBelow(double bound) {
        return new Thresholds(failsAbove, bound, warnsAbove, warnsBelow);
    }

    /** The same thresholds except this one. */
    public Thresholds warnsAbove(double bound) {
        return new Thresholds(failsAbove, failsBelow, bound, warnsBelow);
    }

    /** The same thresholds except this one. */
    public Thresholds warnsBelow(double bound) {
        return new Thresholds(failsAbove, failsBelow, warnsAbove, bound);
    }

    /** Whether there is no threshold. */
    public boolean isEmpty() {
        return Double.isNaN(failsAbove)
                && Double.isNaN(failsBelow)
                && Double.isNaN(warnsAbove)
                && Double.isNaN(warnsBelow);
    }

    /** The verdict on a value; NaN is NOT_APPLICABLE. */
    public MetricStatus statusOf(double value) {
        if (Double.isNaN(value)) {
            return MetricStatus.NOT_APPLICABLE;
        }
        if (value > failsAbove || value < failsBelow) {
            return MetricStatus.FAIL_BLOCK;
        }
        return value > warnsAbove || value < warnsBelow ? MetricStatus.FAIL_WARN : MetricStatus.PASSED;
    }

    /** The verdict on each value. */
    StatusSeries statusesOf(double[] values) {
        byte passed = StatusSeries.code(MetricStatus.PASSED);
        byte[] codes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            // The common case costs a comparison a bound and no branch but one; NaN bounds never hold.
            boolean beyond = value > failsAbove || value < failsBelow || value > warnsAbove || value < warnsBelow;
            boolean within = !beyond && !Double.isNaN(value);
            codes[i] = within ? passed : StatusSeries.code(statusOf(value));
        }
        return StatusSeries.ofCodes(codes);
    }
}
