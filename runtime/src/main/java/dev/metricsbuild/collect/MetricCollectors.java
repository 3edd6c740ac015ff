package dev.metricsbuild.collect;

import dev.metricsbuild.metric.Bucket;
import dev.metricsbuild.metric.Buckets;
import dev.metricsbuild.metric.Histogram;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Collectors of numbers. They need no more memory for more numbers, and none depends on the order: shuffled jobs give
 * the same result to the last bit. NaN is ignored. Without numbers there is no result, and the metric is left out.
 *
 * <pre>{@code
 * @BatchMetric(name = "Mean speed", unit = "m/s") @PerJob("maxSpeed")
 * static Collector<Double, ?, OptionalDouble> meanSpeed() {
 *     return MetricCollectors.mean();
 * }
 *
 * @BatchMetric(name = "Speeds", unit = "m/s") @PerJob("speed")
 * static Collector<DoubleOverTime, ?, Optional<Histogram>> speeds() {
 *     return MetricCollectors.histogram().ofTimeSeries();
 * }
 * }</pre>
 */
public final class MetricCollectors {
    private MetricCollectors() {}

    /**
     * The arithmetic mean. The sum is exact until it is rounded at its end, so the mean differs from the exact mean by
     * at most the last two bits.
     */
    public static NumberCollector<OptionalDouble> mean() {
        return NumberCollector.of(MeanState::new);
    }

    /** The sum, rounded once, at its end; 0 without numbers. */
    public static NumberCollector<Double> sum() {
        return NumberCollector.of(SumState::new);
    }

    /** The smallest number. */
    public static NumberCollector<OptionalDouble> min() {
        return NumberCollector.of(() -> new ExtremeState(false));
    }

    /** The largest number. */
    public static NumberCollector<OptionalDouble> max() {
        return NumberCollector.of(() -> new ExtremeState(true));
    }

    /**
     * A quantile: the number at position {@code fraction * (n - 1)} of n sorted ones, between two of them in proportion.
     * Infinities are left out.
     *
     * <p>Exact for up to 100,000 numbers. Beyond that, the numbers at the positions are known to within 0.1 % of
     * themselves; the smallest and the largest stay exact.
     *
     * @param fraction from 0 for the smallest to 1 for the largest; 0.5 is the median
     * @throws IllegalArgumentException if the fraction is outside this range
     */
    public static NumberCollector<OptionalDouble> quantile(double fraction) {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException(
                    "A quantile's fraction is between 0 and 1; found " + fraction + ". 95 % is 0.95.");
        }
        return NumberCollector.of(() -> new DistributionState<>(new DistributionResult.Quantile(fraction)));
    }

    /** The middle one of all numbers; see {@link #quantile}. */
    public static NumberCollector<OptionalDouble> median() {
        return quantile(0.5);
    }

    /**
     * A histogram over buckets that suit the numbers; see {@link Buckets#automatic}. Infinities are left out.
     *
     * <p>Up to 100,000 numbers are in the file unchanged. Of more, 100,000 represent all: each is within 0.1 % of an
     * actual number, in proportion, so that the share of a bucket is right to within 0.001 % and the numbers within 0.1
     * % of its bounds.
     */
    public static NumberCollector<Optional<Histogram>> histogram() {
        return NumberCollector.of(() -> new DistributionState<>(new DistributionResult.OfHistogram()));
    }

    /**
     * A histogram over given buckets. Infinities are left out.
     *
     * <p>Up to 100,000 numbers are in the file unchanged. Of more, 100,000 represent all: the middles of buckets, in
     * proportion, so that the share of a bucket is right to within 0.001 %.
     *
     * @param buckets contiguous; see {@link Buckets#uniform} and {@link Buckets#edges}
     * @throws IllegalArgumentException if there is no bucket
     */
    public static NumberCollector<Optional<Histogram>> histogram(List<Bucket> buckets) {
        if (buckets.isEmpty()) {
            throw new IllegalArgumentException("A histogram needs at least one bucket; see Buckets.uniform.");
        }
        List<Bucket> copy = List.copyOf(buckets);
        return NumberCollector.of(() -> new BucketState(copy));
    }
}
