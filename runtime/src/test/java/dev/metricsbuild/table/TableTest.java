package dev.metricsbuild.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.StringSeries;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.metric.Buckets;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.Image;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.Thresholds;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final MetricsTable TABLE = MetricsTable.plain(Glyphs.BLOCKS);

    private static Metric speed(double value) {
        return MetricSpec.builder("Max speed")
                .failsAbove(30)
                .build()
                .metric(Scalar.of(value).withUnit("m/s"));
    }

    @Test
    void scalarBeyondItsBound_showsTheBrokenBound() {
        assertThat(TABLE.lines(List.of(speed(31.2)), List.of()))
                .containsExactly("FAIL_BLOCK      Max speed  31.2 m/s  > 30");
    }

    @Test
    void scalarWithinItsBound_showsTheBound() {
        assertThat(TABLE.lines(List.of(speed(12)), List.of()))
                .containsExactly("PASSED          Max speed  12 m/s  <= 30");
    }

    @Test
    void scalarThatWarns_showsTheBoundThatItBreaks() {
        Metric metric =
                MetricSpec.builder("v").failsAbove(30).warnsAbove(20).build().metric(Scalar.of(21));

        assertThat(TABLE.value(metric)).isEqualTo("21  > 20");
    }

    @Test
    void scalarWarnedOf_whereTheFileKeepsNoReason_doesNotPassForOneThatRespectsIts() {
        Metric metric = MetricSpec.builder("v")
                .failsAbove(30)
                .build()
                .metric(Scalar.of(21).withStatus(MetricStatus.FAIL_WARN));

        assertThat(TABLE.value(metric)).isEqualTo("21  warned (fails unless <= 30)");
    }

    @Test
    void lineOverTimeThatWarns_showsTheBoundThatItBreaks() {
        MetricSpec.Builder spec = MetricSpec.builder("v").failsAbove(30).failsBelow(-1);
        DoubleOverTime line = DoubleOverTime.of(new long[] {0, 1}, new double[] {0, 21});

        assertThat(TABLE.value(spec.warnsAbove(20).build().metric(line))).endsWith("0 to 21  > 20");
        assertThat(TABLE.value(spec.warnsBelow(1).warnsAbove(40).build().metric(line)))
                .endsWith("0 to 21  < 1");
        assertThat(TABLE.value(spec.warnsBelow(-0.5).build().metric(line))).endsWith("0 to 21  >= -1, <= 30");
    }

    @Test
    void seriesWithMoreValuesThanColumns_keepsTheExtreme() {
        double[] values = new double[1000];
        values[617] = 9;

        assertThat(Sparkline.of(values, 10, Glyphs.ASCII)).isEqualTo("______#___");
    }

    @Test
    void lineOverTime_showsChartRangeAndBrokenBound() {
        Metric metric = MetricSpec.builder("v")
                .failsAbove(3)
                .build()
                .metric(DoubleOverTime.of(new long[] {0, 1, 2, 3}, new double[] {0, 1, 2, 4}));

        assertThat(TABLE.value(metric)).isEqualTo("\u2581\u2583\u2585\u2588  0 to 4  > 3");
    }

    @Test
    void histogramBars_countLowerBoundsIn() {
        // 0 and 0.5 lie in [0, 1), 1 in [1, 2), 2 beyond.
        assertThat(Sparkline.counts(new double[] {0, 0.5, 1, 2, -1, Double.NaN}, Buckets.uniform(0, 2, 2)))
                .containsExactly(2, 1);
    }

    @Test
    void band_showsAFailureShorterThanAColumn() {
        StringSeries states = StringSeries.of("ok", "lost", "ok", "ok");
        TimestampSeries times = TimestampSeries.ofNanos(0, 50, 51, 100);

        assertThat(StatesBand.of(states, times, List.of("lost"), 11, Glyphs.ASCII))
                .isEqualTo(".....##....");
    }

    @Test
    void events_standInOrderOfTimeWithTheirMetrics() {
        Event late = Event.at("landed", 2_500_000_000L).build();
        Event early = Event.at("took off", 1_000_000L).metric("altitude", 3).build();

        assertThat(TABLE.lines(List.of(), List.of(late, early)))
                .containsExactly(
                        "NOT_APPLICABLE  took off    event at 0.001 s",
                        "NOT_APPLICABLE    altitude  3",
                        "NOT_APPLICABLE  landed      event at 2.5 s");
    }

    @Test
    void missingPicture_isNamedInItsPlace() {
        MetricsTable table = new MetricsTable(Glyphs.ASCII, 80, (text, status) -> text, path -> true);

        assertThat(table.value(Metric.of("camera", Image.of("front.png")))).isEqualTo("front.png (missing)");
    }

    @Test
    void lineLongerThanTheTerminal_isCut() {
        MetricsTable table = new MetricsTable(Glyphs.ASCII, 30, (text, status) -> text, path -> false);

        List<String> lines = table.lines(List.of(speed(31.23456)), List.of());

        assertThat(lines).containsExactly("FAIL_BLOCK      Max speed  ...");
    }

    @Test
    void hostileName_cannotForgeALine() {
        String hostile = "a\u001B[2J\r\nPASSED  b\u202Ec\u200F";

        assertThat(VisibleText.of(hostile)).isEqualTo("a\\u001b[2J\\r\\nPASSED  b\\u202ec\\u200f");
    }

    @Test
    void bounds_ofBothSidesAreShownWhereTheyHold() {
        assertThat(NumberText.bounds(5, Thresholds.failing(10, 1))).isEqualTo(">= 1, <= 10");
        assertThat(NumberText.bounds(0.5, Thresholds.failing(10, 1))).isEqualTo("< 1");
        assertThat(NumberText.bounds(10, Thresholds.failing(10, 1))).isEqualTo(">= 1, <= 10");
    }

    @Test
    void numbers_haveSixDigits() {
        assertThat(NumberText.of(1.23456789)).isEqualTo("1.23457");
        assertThat(NumberText.of(1e30)).isEqualTo("1E+30");
        assertThat(NumberText.of(Double.NaN)).isEqualTo("NaN");
        assertThat(NumberText.of(1500, "m")).isEqualTo("1500 m");
    }
}
