package dev.metricsbuild.metric;

import static dev.metricsbuild.annotations.MetricStatus.FAIL_BLOCK;
import static dev.metricsbuild.annotations.MetricStatus.FAIL_WARN;
import static dev.metricsbuild.annotations.MetricStatus.NOT_APPLICABLE;
import static dev.metricsbuild.annotations.MetricStatus.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.StatusSeries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {
    private static final Thresholds ALL =
            Thresholds.NONE.failsAbove(30).failsBelow(-30).warnsAbove(20).warnsBelow(-20);

    @ParameterizedTest
    @CsvSource({
        "0, PASSED",
        "20, PASSED",
        "20.000001, FAIL_WARN",
        "30, FAIL_WARN",
        "30.000001, FAIL_BLOCK",
        "-20, PASSED",
        "-20.000001, FAIL_WARN",
        "-30, FAIL_WARN",
        "-31, FAIL_BLOCK",
        "Infinity, FAIL_BLOCK",
        "-Infinity, FAIL_BLOCK",
        "NaN, NOT_APPLICABLE"
    })
    void value_isJudgedByTheFirstBoundItIsBeyond(double value, MetricStatus expected) {
        assertThat(ALL.statusOf(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1e300", "-1e300", "0"})
    void withoutBounds_everyNumberPasses(double value) {
        assertThat(Thresholds.NONE.statusOf(value)).isEqualTo(PASSED);
    }

    @Property(seed = "4711")
    void series_isJudgedPointByPoint(@ForAll double[] values, @ForAll double above, @ForAll double below) {
        Thresholds thresholds = Thresholds.NONE.failsAbove(above).warnsBelow(below);

        StatusSeries statuses = thresholds.statusesOf(values);

        for (int i = 0; i < values.length; i++) {
            assertThat(statuses.at(i)).isEqualTo(thresholds.statusOf(values[i]));
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "0"})
    void aBoundOfFailing_winsOverOneOfWarning(double value) {
        Thresholds thresholds = Thresholds.NONE.failsAbove(-1).warnsAbove(-2);

        assertThat(thresholds.statusOf(value)).isEqualTo(FAIL_BLOCK);
        assertThat(thresholds.statusOf(-1.5)).isEqualTo(FAIL_WARN);
        assertThat(thresholds.statusOf(Double.NaN)).isEqualTo(NOT_APPLICABLE);
    }
}
