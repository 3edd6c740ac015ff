package dev.metricsbuild.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.metricsbuild.metric.Buckets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Where numbers that are kept become numbers that are counted, and what is left of them then. */
class DistributionTest {
    /** A middle is off by 0.1 % at most. */
    private static final Percentage CLOSE = Percentage.withPercentage(0.1001);

    private static Distribution of(IntStream numbers) {
        Distribution distribution = new Distribution();
        numbers.forEach(distribution::add);
        return distribution;
    }

    @Test
    void hundredThousandNumbers_areKept() {
        Distribution all = of(IntStream.range(0, 100_000));

        assertThat(all.representatives())
                .containsExactly(IntStream.range(0, 100_000).asDoubleStream().toArray());
        assertThat(all.quantile(0.5)).isEqualTo(49_999.5);
    }

    @Test
    void oneMore_areCounted_andTheEndsStayExact() {
        Distribution all = of(IntStream.rangeClosed(-50_000, 50_000));
        double[] shown = all.representatives();

        assertThat(shown).hasSize(100_000).isSorted();
        assertThat(shown[0]).isEqualTo(-50_000);
        assertThat(shown[99_999]).isCloseTo(50_000, CLOSE);
        assertThat(shown[25_000]).isCloseTo(-25_000, CLOSE);
        assertThat(all.quantile(0)).isEqualTo(-50_000);
        assertThat(all.quantile(0.5)).isZero();
        assertThat(all.quantile(0.75)).isCloseTo(25_000, CLOSE);
        assertThat(all.quantile(1)).isEqualTo(50_000);
    }

    @Test
    void merged_areKeptUpToHundredThousand() {
        Distribution kept = of(IntStream.range(0, 50_000));
        kept.merge(of(IntStream.range(50_000, 100_000)));
        Distribution counted = of(IntStream.range(0, 50_000));
        counted.merge(of(IntStream.rangeClosed(50_000, 100_000)));

        assertThat(kept.quantile(0.5)).isEqualTo(49_999.5);
        assertThat(counted.count()).isEqualTo(100_001);
        assertThat(counted.least()).isZero();
        assertThat(counted.greatest()).isEqualTo(100_000);
        assertThat(counted.quantile(0.1)).isCloseTo(10_000, CLOSE).isNotEqualTo(10_000);
    }

    @Test
    void numbersTooSmallForABucket_areZeros() {
        Distribution all = of(IntStream.range(0, 100_000).map(i -> i % 2 == 0 ? 1 : -1));
        for (int i = 0; i < 100_000; i++) {
            all.add(Double.MIN_NORMAL / 2);
        }

        assertThat(all.quantile(0.5)).isZero();
        assertThat(all.quantile(0.2)).isCloseTo(-1, CLOSE);
        assertThat(all.quantile(0.8)).isCloseTo(1, CLOSE);
    }

    @Test
    void bucketsOfMany_countWhatLiesBelowWithinAndAbove() {
        BucketState state = new BucketState(Buckets.edges(0, 1, 2));
        for (double value : new double[] {-5, 0.25, 7}) {
            for (int i = 0; i < 50_000; i++) {
                state.add(value);
            }
        }
        double[] shown = state.result().orElseThrow().values().doubles().array();

        // Two thirds of 50,000 each, and the middle one has the point between.
        assertThat(DoubleStream.of(shown).filter(value -> value == -5)).hasSize(33_333);
        assertThat(DoubleStream.of(shown).filter(value -> value == 0.5)).hasSize(33_334);
        assertThat(DoubleStream.of(shown).filter(value -> value == 7)).hasSize(33_333);
    }

    @Test
    void numberOnAnEdge_belongsToTheBucketThatBeginsThere() {
        BucketState state = new BucketState(Buckets.edges(0, 1, 2));
        for (double value : new double[] {-0.0, 1, 2}) {
            for (int i = 0; i < 40_000; i++) {
                state.add(value);
            }
        }
        double[] shown = state.result().orElseThrow().values().doubles().array();

        assertThat(DoubleStream.of(shown).distinct().toArray()).containsExactly(0.5, 1.5, 2);
    }

    /** Buckets are added on either side, near and far. */
    @Test
    void countsOfAllSizes_comeInOrder() {
        double[] values = {100, 100, 90, 110, 0.5, 1e9, 1e-300, 1e300, 3};
        double[] sorted = {1e-300, 0.5, 3, 90, 100, 110, 1e9, 1e300};
        LogCounts counts = new LogCounts();
        Arrays.stream(values).forEach(counts::add);
        List<Double> up = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        counts.forEach(true, (middle, count) -> {
            up.add(middle);
            numbers.add(count);
        });
        List<Double> down = new ArrayList<>();
        counts.forEach(false, (middle, count) -> down.add(0, middle));

        assertThat(numbers).containsExactly(1L, 1L, 1L, 1L, 2L, 1L, 1L, 1L);
        assertThat(down).isEqualTo(up);
        for (int i = 0; i < sorted.length; i++) {
            assertThat(up.get(i)).isCloseTo(sorted[i], within(sorted[i] * 0.001001));
        }
    }

    private static LogCounts counts(int size, int from) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        CompactForm.writeCount(out, size);
        out.writeInt(from);
        out.write(new byte[4]);
        return LogCounts.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    @Test
    void bucketsThatNoNumberHas_areRefused() throws IOException {
        counts(0, 1 << 20);
        counts(0, -(1 << 20));

        assertThatThrownBy(() -> counts(0, (1 << 20) + 1)).isInstanceOf(StreamCorruptedException.class);
        assertThatThrownBy(() -> counts(0, Integer.MIN_VALUE)).isInstanceOf(StreamCorruptedException.class);
        assertThatThrownBy(() -> counts((2 << 20) + 1, 0))
                .isInstanceOf(StreamCorruptedException.class)
                .hasMessage("There are no 2097153 buckets from 0.");
    }
}
