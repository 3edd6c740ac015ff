package dev.metricsbuild.table;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.metric.Thresholds;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Numbers as people read them at a glance: six digits. The file has them all. */
public final class NumberText {
    private static final MathContext SHOWN_DIGITS = new MathContext(6);
    private static final double NANOS = 1e9;

    private NumberText() {}

    /** A number, rounded to six digits. */
    public static String of(double value) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(SHOWN_DIGITS).stripTrailingZeros();
        boolean plain =
                rounded.scale() >= -SHOWN_DIGITS.getPrecision() && rounded.scale() <= 2 * SHOWN_DIGITS.getPrecision();
        return plain ? rounded.toPlainString() : rounded.toString();
    }

    /** A number with its unit, which may be empty or null. */
    public static String of(double value, @Nullable String unit) {
        return unit == null || unit.isEmpty() ? of(value) : of(value) + " " + VisibleText.of(unit);
    }

    /** A time in seconds, without rounding. */
    public static String seconds(long nanos) {
        return nanos % 1_000_000 == 0
                ? of(nanos / NANOS) + " s"
                : BigDecimal.valueOf(nanos, 9).stripTrailingZeros().toPlainString() + " s";
    }

    /** The bound that a value breaks, such as {@code > 30}; where it breaks none, those that it respects: {@code <= 30}. */
    public static String bounds(double value, Thresholds bounds) {
        if (value > bounds.failsAbove()) {
            return "> " + of(bounds.failsAbove());
        }
        if (value < bounds.failsBelow()) {
            return "< " + of(bounds.failsBelow());
        }
        if (value > bounds.warnsAbove()) {
            return "> " + of(bounds.warnsAbove());
        }
        if (value < bounds.warnsBelow()) {
            return "< " + of(bounds.warnsBelow());
        }
        return respected(bounds);
    }

    /**
     * The same of a value with its verdict. A file keeps only the thresholds that fail: where a value was warned of, it says so
     * instead of showing a threshold that the value respects as if that were the reason.
     */
    static String bounds(double value, Thresholds bounds, MetricStatus status) {
        String text = bounds(value, bounds);
        boolean isUnexplained = status == MetricStatus.FAIL_WARN && bounds.statusOf(value) == MetricStatus.PASSED;
        return isUnexplained && !text.isEmpty() ? "warned (fails unless " + text + ")" : text;
    }

    private static String respected(Thresholds bounds) {
        String low = Double.isNaN(bounds.failsBelow()) ? "" : ">= " + of(bounds.failsBelow());
        String high = Double.isNaN(bounds.failsAbove()) ? "" : "<= " + of(bounds.failsAbove());
        return low.isEmpty() || high.isEmpty() ? low + high : low + ", " + high;
    }
}
