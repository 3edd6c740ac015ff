package dev.metricsbuild.report;

import java.util.Arrays;

/**
 * Statistics of a series; NaN is ignored.
 *
 * @param count how many numbers there are
 * @param min the smallest; NaN without numbers
 * @param mean their mean; NaN without numbers
 * @param max the largest; NaN without numbers
 * @param p95 the 95th percentile by the nearest-rank method: the smallest number that at least 95 % do not exceed
 */
public record SeriesStatistics(int count, double min, double mean, double max, double p95) {
    /** The statistics of these numbers. */
    public static SeriesStatistics of(double... values) {
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        int count = sorted.length;
        if (count == 0) {
            return new SeriesStatistics(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        int rank = (int) ((95L * count + 99) / 100);
        double mean = Arrays.stream(sorted).sum() / count;
        return new SeriesStatistics(count, sorted[0], mean, sorted[count - 1], sorted[rank - 1]);
    }
}
