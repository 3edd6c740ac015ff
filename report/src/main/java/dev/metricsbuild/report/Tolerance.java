package dev.metricsbuild.report;

import java.util.Map;

/**
 * How far two numbers may differ and still count as equal: {@code t * max(1, |a|, |b|)}, so that it is absolute for
 * small numbers and relative for large ones.
 *
 * @param general for every metric that has none of its own; 0 for exactly equal
 * @param perMetric by the metric's name
 */
public record Tolerance(double general, Map<String, Double> perMetric) {
    /** Numbers must be equal. */
    public static final Tolerance EXACT = new Tolerance(0, Map.of());

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if one of them is negative or NaN
     */
    public Tolerance {
        perMetric = Map.copyOf(perMetric);
        if (!(general >= 0) || perMetric.values().stream().anyMatch(of -> !(of >= 0))) {
            throw new IllegalArgumentException(
                    "A tolerance must not be negative; found " + general + " and " + perMetric + ".");
        }
    }

    /** Whether two numbers of a metric are the same; NaN is the same as NaN. */
    boolean same(String metric, double before, double after) {
        if (Double.compare(before, after) == 0 || before == after) {
            return true;
        }
        double allowed = perMetric.getOrDefault(metric, general);
        return Math.abs(after - before) <= allowed * Math.max(1, Math.max(Math.abs(before), Math.abs(after)))
                && Double.isFinite(before)
                && Double.isFinite(after);
    }
}
