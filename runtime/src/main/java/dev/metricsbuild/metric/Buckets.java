package dev.metricsbuild.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes contiguous buckets for histograms. */
public final class Buckets {
    private static final int MOST_AUTOMATIC = 200;

    private Buckets() {}

    /**
     * Buckets of equal width.
     *
     * @param lower the first bucket's lower bound
     * @param upper the last bucket's upper bound; greater than lower
     * @param count how many; at least one
     * @throws IllegalArgumentException if the bounds are not finite and ascending, or there is no bucket between them
     */
    public static List<Bucket> uniform(double lower, double upper, int count) {
        if (count < 1 || !(lower < upper) || !Double.isFinite(lower) || !Double.isFinite(upper)) {
            throw new IllegalArgumentException(
                    "Uniform buckets need lower < upper, both finite, and a count of at least 1;" + " found lower "
                            + lower + ", upper " + upper + ", count " + count + ".");
        }
        double[] edges = new double[count + 1];
        for (int i = 0; i < count; i++) {
            edges[i] = edge(lower, upper, i, count);
        }
        edges[count] = upper;
        return edges(edges);
    }

    /** The edge between two bounds, whose distance may be more than a double holds. */
    private static double edge(double lower, double upper, int i, int count) {
        double width = upper - lower;
        double share = (double) i / count;
        return Double.isInfinite(width) ? lower * (1 - share) + upper * share : lower + width * i / count;
    }

    /**
     * Buckets between neighbouring edges.
     *
     * @param edges at least two, ascending
     * @throws IllegalArgumentException if there are fewer, or they do not ascend
     */
    public static List<Bucket> edges(double... edges) {
        if (edges.length < 2) {
            throw new IllegalArgumentException("Buckets need at least two edges; found " + Arrays.toString(edges));
        }
        List<Bucket> buckets = new ArrayList<>();
        for (int i = 1; i < edges.length; i++) {
            if (!(edges[i - 1] < edges[i])) {
                throw new IllegalArgumentException("Edges must ascend: edges[" + i + "] is " + edges[i] + ", after "
                        + edges[i - 1] + ". Are the buckets narrower than a double can tell apart?");
            }
            buckets.add(new Bucket(edges[i - 1], edges[i]));
        }
        return List.copyOf(buckets);
    }

    /**
     * Buckets that suit the values: their width by the rule of Freedman and Diaconis (1981), twice the interquartile range
     * over the cube root of the number of values; where that range is zero, as many as Sturges' rule says. At most 200.
     * NaN and infinite values do not count.
     */
    public static List<Bucket> automatic(double... values) {
        double[] sorted =
                Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return uniform(0, 1, 1);
        }
        double lower = sorted[0];
        double upper = sorted[sorted.length - 1];
        if (lower == upper) {
            double margin = Math.max(0.5, Math.ulp(lower) * 2);
            return uniform(lower - margin, upper + margin, 1);
        }
        double width = 2 * (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / Math.cbrt(sorted.length);
        boolean measured = width > 0 && Double.isFinite(upper - lower);
        double count =
                measured ? Math.ceil((upper - lower) / width) : 1 + Math.ceil(Math.log(sorted.length) / Math.log(2));
        // The upper bound of the last bucket does not belong to it: the largest value must lie below.
        double above = Math.min(Math.nextUp(upper), Double.MAX_VALUE);
        return uniform(lower, above, (int) Math.min(MOST_AUTOMATIC, count));
    }

    private static double quantile(double[] sorted, double fraction) {
        double position = fraction * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
