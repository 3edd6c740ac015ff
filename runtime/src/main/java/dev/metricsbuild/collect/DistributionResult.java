package dev.metricsbuild.collect;

import dev.metricsbuild.metric.Histogram;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is made of how numbers are distributed; a value and no function, so that it can travel.
 *
 * @param <R> what comes of it
 */
sealed interface DistributionResult<R> {
    /** What comes of these numbers. */
    R of(Distribution numbers);

    /** The number that a fraction of all lies below. */
    record Quantile(double fraction) implements DistributionResult<OptionalDouble> {
        @Override
        public OptionalDouble of(Distribution numbers) {
            return numbers.count() == 0 ? OptionalDouble.empty() : OptionalDouble.of(numbers.quantile(fraction));
        }
    }

    /** A histogram over buckets that suit the numbers. */
    record OfHistogram() implements DistributionResult<Optional<Histogram>> {
        @Override
        public Optional<Histogram> of(Distribution numbers) {
            return numbers.count() == 0 ? Optional.empty() : Optional.of(Histogram.of(numbers.representatives()));
        }
    }
}
