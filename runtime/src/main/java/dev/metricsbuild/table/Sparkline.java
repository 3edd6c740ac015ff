package dev.metricsbuild.table;

import dev.metricsbuild.metric.Bucket;
import java.util.Arrays;
import java.util.List;

/** Charts of one line of text. */
public final class Sparkline {
    private Sparkline() {}

    /**
     * A series as bars between its smallest and its largest value. Where there are more values than columns, each column
     * shows the value of its stretch that lies furthest from the mean, so that no extreme disappears.
     */
    public static String of(double[] values, int width, Glyphs glyphs) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        double mean = 0;
        int count = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                min = Math.min(min, value);
                max = Math.max(max, value);
                count++;
                mean += (value - mean) / count;
            }
        }
        double range = max - min;
        StringBuilder line = new StringBuilder(width);
        int columns = Math.min(width, values.length);
        for (int column = 0; column < columns; column++) {
            int from = (int) ((long) column * values.length / columns);
            int to = (int) ((long) (column + 1) * values.length / columns);
            double shown = furthest(values, from, to, mean);
            line.append(glyphs.bar(range > 0 ? (shown - min) / range : Double.isNaN(shown) ? shown : 0.5));
        }
        return line.toString();
    }

    private static double furthest(double[] values, int from, int to, double mean) {
        double furthest = Double.NaN;
        for (int i = from; i < to; i++) {
            if (Double.isFinite(values[i])
                    && (Double.isNaN(furthest) || Math.abs(values[i] - mean) > Math.abs(furthest - mean))) {
                furthest = values[i];
            }
        }
        return furthest;
    }

    /** Bars from zero to the largest of them; negative ones count by their size. */
    public static String bars(double[] heights, int width, Glyphs glyphs) {
        double[] shown = new double[Math.min(width, heights.length)];
        double max = 0;
        for (int i = 0; i < heights.length; i++) {
            int column = (int) ((long) i * shown.length / heights.length);
            if (Double.isFinite(heights[i])) {
                shown[column] = Math.max(shown[column], Math.abs(heights[i]));
                max = Math.max(max, shown[column]);
            }
        }
        StringBuilder line = new StringBuilder(shown.length);
        for (double height : shown) {
            line.append(height == 0 ? ' ' : glyphs.bar(height / max));
        }
        return line.toString();
    }

    /** How many of the values lie in each bucket; its lower bound belongs to it, its upper bound to the next. */
    public static double[] counts(double[] values, List<Bucket> buckets) {
        double[] counts = new double[buckets.size()];
        double[] lower = buckets.stream().mapToDouble(Bucket::lower).toArray();
        for (double value : values) {
            int found = Arrays.binarySearch(lower, value);
            int bucket = found >= 0 ? found : -found - 2;
            if (bucket >= 0
                    && bucket < counts.length
                    && value < buckets.get(bucket).upper()) {
                counts[bucket]++;
            }
        }
        return counts;
    }
}
