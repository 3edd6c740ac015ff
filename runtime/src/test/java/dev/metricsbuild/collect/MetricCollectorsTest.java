package dev.metricsbuild.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.Bucket;
import dev.metricsbuild.metric.Buckets;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.LinePlot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The results for numbers in any order, split in any way. */
class MetricCollectorsTest {
    private static final int MANY = 250_000;

    static Stream<NumberCollector<?>> all() {
        return Stream.of(
                MetricCollectors.mean(),
                MetricCollectors.sum(),
                MetricCollectors.min(),
                MetricCollectors.max(),
                MetricCollectors.quantile(0.95),
                MetricCollectors.histogram().andThen(MetricCollectorsTest::shown),
                MetricCollectors.histogram(Buckets.uniform(-1, 1, 10)).andThen(MetricCollectorsTest::shown),
                MetricCollectors.mean().andThen(mean -> "mean " + mean));
    }

    private static List<Object> shown(Optional<Histogram> histogram) {
        return histogram
                .<List<Object>>map(of -> List.of(of.values().doubles(), of.buckets()))
                .orElse(List.of());
    }

    private static double[] gaussians(int count) {
        Random random = new Random(17);
        return IntStream.range(0, count)
                .mapToDouble(i -> random.nextGaussian() * Math.pow(10, random.nextInt(7) - 3))
                .toArray();
    }

    private static <R> R collect(Collector<Double, ?, R> collector, double... values) {
        return Arrays.stream(values).boxed().collect(collector);
    }

    private static void shuffle(double[] values, Random random) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double swapped = values[i];
            values[i] = values[j];
            values[j] = swapped;
        }
    }

    /** Splits at random places, and merges neighbours at random, as a cluster might. */
    private static <R> R merged(NumberCollector<R> collector, double[] values, Random random) {
        List<NumberState<R>> states = new ArrayList<>();
        int at = 0;
        while (at < values.length) {
            NumberState<R> state = collector.supplier().get();
            int end = Math.min(values.length, at + 1 + random.nextInt(Math.max(1, values.length / 5)));
            while (at < end) {
                state.add(values[at++]);
            }
            states.add(state);
        }
        while (states.size() > 1) {
            int left = random.nextInt(states.size() - 1);
            states.set(left, collector.combiner().apply(states.get(left), states.remove(left + 1)));
        }
        return states.get(0).result();
    }

    @ParameterizedTest
    @MethodSource("all")
    void fewNumbers_inAnyOrder_giveTheSameToTheLastBit(NumberCollector<?> collector) {
        assertSameInAnyOrder(collector, gaussians(5_000));
    }

    @ParameterizedTest
    @MethodSource("all")
    void manyNumbers_inAnyOrder_giveTheSameToTheLastBit(NumberCollector<?> collector) {
        assertSameInAnyOrder(collector, gaussians(MANY));
    }

    private static void assertSameInAnyOrder(NumberCollector<?> collector, double[] values) {
        Object inOrder = collect(collector, values);
        Random random = new Random(4);
        for (int i = 0; i < 3; i++) {
            shuffle(values, random);
            assertThat((Object) merged(collector, values, random)).isEqualTo(inOrder);
        }
    }

    @Test
    void mean_isThatOfTheExactSum() {
        double[] values = gaussians(10_000);
        BigDecimal exact = Arrays.stream(values).mapToObj(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(collect(MetricCollectors.sum(), values)).isEqualTo(exact.doubleValue());
        assertThat(collect(MetricCollectors.mean(), values)).hasValue(exact.doubleValue() / values.length);
    }

    @Test
    void sum_ofNumbersThatCancel_losesNothing() {
        assertThat(collect(MetricCollectors.sum(), 1e100, 1, -1e100, 1e-30, -1)).isEqualTo(1e-30);
        assertThat(collect(MetricCollectors.sum(), 1, Double.POSITIVE_INFINITY)).isInfinite();
        assertThat(collect(MetricCollectors.sum(), Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY))
                .isNaN();
    }

    @Test
    void nan_countsNowhere() {
        assertThat(collect(MetricCollectors.mean(), Double.NaN, 2, 4)).hasValue(3);
        assertThat(collect(MetricCollectors.min(), Double.NaN, 2, 4)).hasValue(2);
        assertThat(collect(MetricCollectors.max(), 2, 4, Double.NaN)).hasValue(4);
        assertThat(collect(MetricCollectors.median(), 2, Double.NaN, 4)).hasValue(3);
        assertThat(collect(MetricCollectors.mean(), Double.NaN)).isEmpty();
    }

    @Test
    void noNumbers_giveNoResult() {
        assertThat(collect(MetricCollectors.mean())).isEmpty();
        assertThat(collect(MetricCollectors.max())).isEmpty();
        assertThat(collect(MetricCollectors.median())).isEmpty();
        assertThat(collect(MetricCollectors.histogram())).isEmpty();
        assertThat(collect(MetricCollectors.histogram(Buckets.uniform(0, 1, 2))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.05, 0.5, 0.9, 0.999, 1})
    void quantileOfMany_isWithinItsBound(double fraction) {
        double[] values = gaussians(MANY);
        double found = collect(MetricCollectors.quantile(fraction), values).getAsDouble();
        Arrays.sort(values);
        double position = fraction * (values.length - 1);
        double below = values[(int) position];
        double above = values[Math.min((int) position + 1, values.length - 1)];
        double margin = Math.max(Math.abs(below), Math.abs(above)) * 0.00101;

        assertThat(found).isBetween(below - margin, above + margin);
    }

    @Test
    void quantileOfFew_isExact_andBetweenTwoInProportion() {
        assertThat(collect(MetricCollectors.quantile(0.25), 4, 1, 2, 3)).hasValue(1.75);
        assertThat(collect(MetricCollectors.quantile(1), 4, 1, 2, 3)).hasValue(4);
    }

    @Test
    void quantileOutside_isRefused() {
        assertThatThrownBy(() -> MetricCollectors.quantile(95)).hasMessageContaining("95 % is 0.95");
        assertThatThrownBy(() -> MetricCollectors.quantile(Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void histogramOfMany_hasTheSharesOfItsBuckets() {
        double[] values = gaussians(MANY);
        List<Bucket> buckets = Buckets.edges(-10, -1, -0.1, 0, 0.1, 1, 10);
        double[] shown = collect(MetricCollectors.histogram(buckets), values)
                .orElseThrow()
                .values()
                .doubles()
                .array();

        assertThat(shown).hasSize(100_000);
        for (Bucket bucket : buckets) {
            assertThat(share(shown, bucket)).isCloseTo(share(values, bucket), within(1.1e-5));
        }
    }

    private static double share(double[] values, Bucket bucket) {
        return Arrays.stream(values)
                        .filter(value -> value >= bucket.lower() && value < bucket.upper())
                        .count()
                / (double) values.length;
    }

    @Test
    void histogramOfFew_holdsTheNumbers() {
        Histogram histogram = collect(MetricCollectors.histogram(), 3, 1, 2, 1).orElseThrow();

        assertThat(histogram.values().doubles().array()).containsExactly(1, 1, 2, 3);
    }

    @Test
    void minusZero_isZero_whicheverComesFirst() {
        assertThat(collect(MetricCollectors.histogram(), -0.0, 0.0)
                        .orElseThrow()
                        .values()
                        .doubles())
                .isEqualTo(collect(MetricCollectors.histogram(), 0.0, -0.0)
                        .orElseThrow()
                        .values()
                        .doubles());
    }

    @Test
    void everyPoint_ofWhateverHoldsNumbers_isCollected() {
        NumberCollector<OptionalDouble> max = MetricCollectors.max();
        MetricsData grouped = MetricsData.ofDoubles(1, 2, 9).groupBy("a", "b", "a");

        assertThat(Stream.of(DoubleOverTime.of(new long[] {0, 1}, new double[] {1, 7}))
                        .collect(max.ofTimeSeries()))
                .hasValue(7);
        assertThat(Stream.of(LinePlot.of(new double[] {9, 9}, new double[] {1, 7}))
                        .collect(max.ofLinePlots()))
                .hasValue(7);
        assertThat(Stream.of(grouped).collect(max.ofData())).hasValue(9);
        assertThat(Stream.of(new double[] {1, 3}).collect(max.ofArrays())).hasValue(3);
        assertThat(Stream.of(DoubleSeries.of(4, 6, 5)).collect(max.ofSeries())).hasValue(6);
        NumberCollector<Double> moved = max.andThen(largest -> largest.getAsDouble() + 10);
        assertThat(collect(moved, 1, 2)).isEqualTo(12);
        assertThat(Stream.of("a", "bbb").collect(max.over(String::length))).hasValue(3);
        assertThat(Stream.of(Histogram.of(1, 2)).collect(max.ofHistograms())).hasValue(2);
        assertThatThrownBy(() -> Stream.of(MetricsData.ofStrings("a")).collect(max.ofData()))
                .hasMessageContaining("contains no numbers");
    }

    @Test
    void memory_ofManyNumbers_isThatOfFew() {
        Distribution distribution = new Distribution();
        for (int i = 0; i < 3_000_000; i++) {
            distribution.add(Math.scalb(1.0 + i % 1000 / 1000.0, i % 40));
        }

        assertThat(distribution.representatives()).hasSize(Distribution.EXACT);
        assertThat(distribution.count()).isEqualTo(3_000_000);
    }
}
