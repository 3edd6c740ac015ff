package dev.metricsbuild.metric;

import dev.metricsbuild.annotations.MetricStatus;
import org.jspecify.annotations.Nullable;

/**
 * A single number.
 *
 * @param value not NaN: leave the metric out instead
 * @param thresholds the thresholds it is tested against; null for those of the specification
 * @param unit the unit of the value; null for that of the specification
 * @param status the metric's status; null for the one that follows from the thresholds
 */
public record Scalar(
        double value,
        @Nullable Thresholds thresholds,
        @Nullable String unit,
        @Nullable MetricStatus status) implements MetricValues {
    /** This number. */
    public static Scalar of(double value) {
        return new Scalar(value, null, null, null);
    }

    /** The same number in a unit. */
    public Scalar withUnit(String newUnit) {
        return new Scalar(value, thresholds, newUnit, status);
    }

    /** The same number, tested against these thresholds. */
    public Scalar withThresholds(Thresholds newThresholds) {
        return new Scalar(value, newThresholds, unit, status);
    }

    @Override
    public Scalar withStatus(MetricStatus newStatus) {
        return new Scalar(value, thresholds, unit, newStatus);
    }

    @Override
    public MetricType type() {
        return MetricType.SCALAR;
    }

    @Override
    public Scalar resolved(MetricSpec spec) {
        Thresholds bounds = thresholds != null || spec.thresholds().isEmpty() ? thresholds : spec.thresholds();
        return new Scalar(value, bounds, unit == null && !spec.unit().isEmpty() ? spec.unit() : unit, status);
    }

    @Override
    public MetricStatus pointStatus(MetricSpec spec) {
        return thresholds == null || thresholds.isEmpty() ? spec.status() : thresholds.statusOf(value);
    }

    @Override
    public Scalar mapData(DataMapper mapper) {
        return this;
    }

    @Override
    public <R, X extends Exception> R accept(MetricValuesVisitor<R, X> visitor) throws X {
        return visitor.scalar(this);
    }
}
