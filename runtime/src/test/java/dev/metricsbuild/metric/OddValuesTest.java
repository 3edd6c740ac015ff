package dev.metricsbuild.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values at the edge of what a metric can say. */
class OddValuesTest {
    @ParameterizedTest
    @ValueSource(ints = {-1, 3, Integer.MIN_VALUE})
    void positionOutsideOfTheValues_isRefused(int position) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> DoubleSummary.at(position, 1, 2, 3))
                .withMessage("Position " + position + " is outside the values, of which there are 3.");
    }

    @Test
    void positionWithinTheValues_isTaken() {
        assertThat(DoubleSummary.at(2, 1, 2, 3).index()).isEqualTo(new SummaryIndex.OfPosition(2));
        assertThat(DoubleSummary.last().index()).isEqualTo(new SummaryIndex.OfPosition(0));
    }

    @Test
    void histogramOfTheLargestNumbers_hasFiniteBucketsAroundThem() {
        Histogram histogram = Histogram.of(-1.7e308, 0, 1.7e308);

        assertThat(histogram.buckets())
                .isNotEmpty()
                .allSatisfy(bucket -> assertThat(bucket.upper()).isFinite().isGreaterThan(bucket.lower()));
        assertThat(histogram.buckets().get(0).lower()).isEqualTo(-1.7e308);
        assertThat(histogram.buckets().get(histogram.buckets().size() - 1).upper())
                .isGreaterThan(1.7e308);
    }

    @Test
    void uniformBuckets_overMoreThanADoubleHolds_areOfOneWidth() {
        assertThat(Buckets.uniform(-1.6e308, 1.6e308, 4))
                .hasSize(4)
                .allSatisfy(bucket ->
                        assertThat(bucket.upper() - bucket.lower()).isCloseTo(0.8e308, withinPercentage(1e-10)));
    }

    @Test
    void notANumber_inTheTextOfAFigure_isNull_asItIsInAMap() {
        assertThat(Plotly.json("{\"y\": [1, NaN, -Infinity]}").figure())
                .isEqualTo(Plotly.json("{\"y\": [1, null, null]}").figure());
    }

    @Test
    void instantBeyondWhatNanosecondsHold_isNamedWithItsEvent() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Event.at("Arrival", Instant.MAX))
                .withMessageStartingWith(
                        "Event \"Arrival\" is at +1000000000-12-31T23:59:59.999999999Z, outside the years");
    }
}
