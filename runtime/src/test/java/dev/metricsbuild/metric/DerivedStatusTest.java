package dev.metricsbuild.metric;

import static dev.metricsbuild.annotations.MetricStatus.FAIL_BLOCK;
import static dev.metricsbuild.annotations.MetricStatus.FAIL_WARN;
import static dev.metricsbuild.annotations.MetricStatus.NOT_APPLICABLE;
import static dev.metricsbuild.annotations.MetricStatus.PASSED;
import static dev.metricsbuild.annotations.MetricStatus.RAW;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.data.UuidSeries;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DerivedStatusTest {
    private static final double[] FAILING = {1, 31, Double.NaN};
    private static final double[] WARNING = {1, 21, 30};
    private static final long[] TIMES = {0, 1, 2};
    private static final MetricSpec TESTED = MetricSpec.builder("m")
            .failsAbove(30)
            .warnsAbove(20)
            .failureStates("FALL")
            .build();
    private static final MetricSpec UNTESTED = MetricSpec.named("m");

    static Stream<MetricValues> failing() {
        return kindsOver(FAILING, "FALL");
    }

    static Stream<MetricValues> kindsOver(double[] values, String state) {
        MetricsData ids = MetricsData.of(UuidSeries.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3)));
        return Stream.of(
                Scalar.of(values[1]),
                DoubleSummary.at(1, values),
                DoubleOverTime.of(TIMES, values),
                LinePlot.of(new double[] {1, 2, 3}, values),
                BarChart.builder().bars(new String[] {"a", "b", "c"}, values).build(),
                BatchwiseBarChart.builder(new UUID(0, 9))
                        .bars("c", "#000000", ids, TIMES, values)
                        .build(),
                StatesOverTime.of(TIMES, new String[] {"HOVER", state, "HOVER"}),
                Histogram.of(values, Buckets.uniform(0, 40, 4)));
    }

    @ParameterizedTest
    @MethodSource("failing")
    void aPointBeyondItsBound_failsTheMetric(MetricValues values) {
        assertThat(TESTED.metric(values).status()).isEqualTo(FAIL_BLOCK);
    }

    @ParameterizedTest
    @MethodSource("failing")
    void withoutBounds_nothingIsTested(MetricValues values) {
        assertThat(UNTESTED.metric(values).status()).isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @MethodSource("failing")
    void withoutBounds_theStatusOfTheAnnotationHolds(MetricValues values) {
        assertThat(MetricSpec.builder("m").status(RAW).build().metric(values).status())
                .isEqualTo(RAW);
    }

    @ParameterizedTest
    @MethodSource("failing")
    void aStatusOfTheValuesOwn_wins(MetricValues values) {
        assertThat(TESTED.metric(values.withStatus(PASSED)).status()).isEqualTo(PASSED);
    }

    @Test
    void theWorstPoint_decides() {
        assertThat(kindsOver(WARNING, "HOVER")
                        .map(values -> TESTED.metric(values).status()))
                .containsExactly(FAIL_WARN, FAIL_WARN, FAIL_WARN, FAIL_WARN, FAIL_WARN, FAIL_WARN, PASSED, FAIL_WARN);
    }

    @Test
    void points_haveTheirStatuses() {
        DoubleOverTime resolved = (DoubleOverTime)
                TESTED.metric(DoubleOverTime.of(TIMES, FAILING)).values();

        assertThat(statuses(requireNonNull(resolved.lines().get(0).statuses())))
                .isEqualTo(StatusSeries.of(PASSED, FAIL_BLOCK, NOT_APPLICABLE));
    }

    @Test
    void statusesOfALine_shareItsIndex() {
        DoubleOverTime.Line line = ((DoubleOverTime)
                        TESTED.metric(DoubleOverTime.of(TIMES, FAILING)).values())
                .lines()
                .get(0);

        assertThat(requireNonNull(line.statuses()).index().orElseThrow())
                .isSameAs(line.values().index().orElseThrow());
    }

    @Test
    void statusesThatValuesCarry_win() {
        MetricsData own = MetricsData.of(StatusSeries.of(PASSED, PASSED, PASSED));

        Metric metric =
                TESTED.metric(Histogram.of(FAILING, Buckets.uniform(0, 40, 4)).withStatuses(own));

        assertThat(metric.status()).isEqualTo(PASSED);
        assertThat(((Histogram) metric.values()).statuses()).isSameAs(own);
    }

    @Test
    void boundsOfALine_winOverThoseOfTheMetric() {
        MetricsData values = MetricsData.ofDoubles(FAILING).indexedBy(MetricsData.ofNanos(TIMES));
        DoubleOverTime.Line line = new DoubleOverTime.Line(values, null, Thresholds.NONE.failsAbove(100));

        assertThat(TESTED.metric(DoubleOverTime.builder().line(line).build()).status())
                .isEqualTo(PASSED);
    }

    @Test
    void summary_hasTheStatusOfTheValueItShows() {
        assertThat(TESTED.metric(DoubleSummary.at(0, FAILING)).status()).isEqualTo(PASSED);
        assertThat(TESTED.metric(DoubleSummary.max(FAILING)).status()).isEqualTo(FAIL_BLOCK);
        assertThat(TESTED.metric(DoubleSummary.last(FAILING)).status()).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void summaryByTime_hasTheStatusOfTheValueAtThatTime() {
        MetricsData values = MetricsData.ofDoubles(FAILING).indexedBy(MetricsData.ofNanos(10, 20, 30));

        assertThat(TESTED.metric(DoubleSummary.of(values, new SummaryIndex.OfTimestamp(20)))
                        .status())
                .isEqualTo(FAIL_BLOCK);
        assertThat(TESTED.metric(DoubleSummary.of(values, new SummaryIndex.OfTimestamp(10)))
                        .status())
                .isEqualTo(PASSED);
    }

    @Test
    void groupedSummary_hasTheWorstOfItsCategories() {
        MetricsData values = MetricsData.grouped(Map.of("a", DoubleSeries.of(1, 2), "b", DoubleSeries.of(1, 21)));

        assertThat(TESTED.metric(DoubleSummary.of(values, new SummaryIndex.OfPosition(1)))
                        .status())
                .isEqualTo(FAIL_WARN);
    }

    @Test
    void kindsWithoutPoints_haveTheStatusOfTheAnnotation() {
        List<MetricValues> kinds =
                List.of(Text.of("t"), Image.of("i.png"), ImageList.of("i.png", "j.png"), Plotly.of(Map.of()));

        assertThat(kinds).allSatisfy(values -> {
            assertThat(TESTED.metric(values).status()).isEqualTo(NOT_APPLICABLE);
            assertThat(MetricSpec.builder("m")
                            .status(PASSED)
                            .build()
                            .metric(values)
                            .status())
                    .isEqualTo(PASSED);
        });
    }

    @Test
    void states_areThoseThatOccurAndThoseThatFail() {
        StatesOverTime resolved =
                (StatesOverTime) TESTED.metric(StatesOverTime.of(TIMES, new String[] {"HOVER", "CRUISE", "HOVER"}))
                        .values();

        assertThat(resolved.statesSet()).containsExactly("HOVER", "CRUISE", "FALL");
        assertThat(resolved.failureStates()).containsExactly("FALL");
    }

    @Test
    void overallStatus_isTheWorst_andPassedWhereNothingFails() {
        assertThat(overall(FAIL_WARN, FAIL_BLOCK, PASSED)).isEqualTo(FAIL_BLOCK);
        assertThat(overall(NOT_APPLICABLE, FAIL_WARN)).isEqualTo(FAIL_WARN);
        assertThat(overall(NOT_APPLICABLE, RAW)).isEqualTo(PASSED);
        assertThat(overall()).isEqualTo(PASSED);
    }

    private static MetricStatus overall(MetricStatus... statuses) {
        return JobMetrics.overallStatus(Stream.of(statuses)
                .map(status -> Metric.of("m", Scalar.of(1)).withStatus(status))
                .toList());
    }

    private static StatusSeries statuses(MetricsData data) {
        return (StatusSeries) data.series();
    }
}
