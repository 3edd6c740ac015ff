package dev.metricsbuild.collect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExactSumTest {
    private static final double HALF_ULP = Math.scalb(1.0, -53);
    private static final double TINY = Math.scalb(1.0, -120);

    private static double sum(double... values) {
        ExactSum sum = new ExactSum();
        for (double value : values) {
            sum.add(value);
        }
        return sum.sum();
    }

    @Test
    void sumHalfWayBetweenTwoDoubles_isTheEvenOne() {
        assertThat(sum(1, HALF_ULP)).isEqualTo(1);
        assertThat(sum(1 + 2 * HALF_ULP, HALF_ULP)).isEqualTo(1 + 4 * HALF_ULP);
        assertThat(sum(-1, -HALF_ULP)).isEqualTo(-1);
    }

    @Test
    void leastBitBesideHalfWay_decides() {
        assertThat(sum(1, HALF_ULP, TINY)).isEqualTo(1 + 2 * HALF_ULP);
        assertThat(sum(-1, -HALF_ULP, -TINY)).isEqualTo(-1 - 2 * HALF_ULP);
        assertThat(sum(1 + 2 * HALF_ULP, HALF_ULP, -TINY)).isEqualTo(1 + 2 * HALF_ULP);
        assertThat(sum(1, HALF_ULP, -TINY)).isEqualTo(1);
        // A quarter with more below it is still less than a half.
        assertThat(sum(1, HALF_ULP / 2, TINY)).isEqualTo(1);
    }

    @Test
    void manySizes_areAllKept() {
        double[] values = new double[19];
        for (int i = 0; i < 10; i++) {
            values[i] = Math.scalb(1.0, -100 * i);
        }
        for (int i = 0; i < 9; i++) {
            values[10 + i] = -values[i];
        }

        assertThat(sum(values)).isEqualTo(Math.scalb(1.0, -900));
    }

    @Test
    void overflow_isInfinite_andStaysSo() {
        assertThat(sum(Double.MAX_VALUE, Double.MAX_VALUE)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(sum(-Double.MAX_VALUE, -Double.MAX_VALUE, 1)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void merged_isAsIfAllHadBeenAdded() {
        ExactSum left = new ExactSum();
        left.add(1e100);
        left.add(3);
        ExactSum right = new ExactSum();
        right.add(-1e100);
        right.add(0.5);
        ExactSum infinite = new ExactSum();
        infinite.add(Double.NEGATIVE_INFINITY);

        left.merge(right);
        assertThat(left.sum()).isEqualTo(3.5);
        left.merge(infinite);
        assertThat(left.sum()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void nothing_isZero() {
        assertThat(sum()).isZero();
        assertThat(sum(2, -2)).isZero();
    }
}
