package dev.metricsbuild.collect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThinningTest {
    private static final double[] LINE = {0, 5, -5, 0, 0, 0, 0, 7, -7, 0};

    @Test
    void noMorePointsThanWanted_areAllKept() {
        assertThat(Thinning.positions(LINE, 10)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(Thinning.positions(LINE, 11)).hasSize(10);
        assertThat(Thinning.positions(new double[0], 2)).isEmpty();
    }

    @Test
    void morePoints_keepTheEnds_andOfEachStretchTheLowestAndTheHighest() {
        // Two stretches of five points.
        assertThat(Thinning.positions(LINE, 6)).containsExactly(0, 1, 2, 7, 8, 9);
        // Three stretches; the second, from 3 to 5, is flat, and its first point stands for it.
        assertThat(Thinning.positions(LINE, 9)).containsExactly(0, 1, 2, 3, 7, 8, 9);
    }

    @Test
    void roomForTheEndsOnly_keepsTheEnds() {
        assertThat(Thinning.positions(LINE, 2)).containsExactly(0, 9);
        assertThat(Thinning.positions(LINE, 3)).containsExactly(0, 9);
    }

    @Test
    void pointsThatAreNan_areNoExtremes() {
        double[] values = {Double.NaN, 1, 2, Double.NaN, 3, 0, 1};

        assertThat(Thinning.positions(values, 4)).containsExactly(0, 4, 5, 6);
    }

    @Test
    void equalExtremes_theFirstIsKept() {
        assertThat(Thinning.positions(new double[] {1, 3, 0, 3, 0, 1}, 4)).containsExactly(0, 1, 2, 5);
    }
}
