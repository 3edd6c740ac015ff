package dev.metricsbuild.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.Plotly;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.report.Change.Kind;
import dev.metricsbuild.write.MetricsWriter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MetricsDiffTest {
    private static JobMetrics speed(double value) {
        return MetricsWriter.of(UUID.randomUUID())
                .add(
                        MetricSpec.builder("Max speed").failsAbove(30).build(),
                        Scalar.of(value).withUnit("m/s"))
                .build();
    }

    private static JobMetrics one(String text) {
        return MetricsWriter.of(UUID.randomUUID()).add("Note", Text.of(text)).build();
    }

    private static List<Change> diff(JobMetrics before, JobMetrics after) {
        return MetricsDiff.compare(before, after, Tolerance.EXACT);
    }

    @Test
    void sameValuesUnderOtherIds_areNoChange() {
        assertThat(diff(speed(20), speed(20))).isEmpty();
    }

    @Test
    void scalarBeyondItsBound_isWorseWithItsAbsoluteAndRelativeChange() {
        assertThat(diff(speed(25), speed(31)))
                .containsExactly(
                        new Change(Kind.WORSE, "job", "overall status", "PASSED -> FAIL_BLOCK"),
                        new Change(
                                Kind.WORSE, "metric", "Max speed", "PASSED -> FAIL_BLOCK; 25 -> 31 m/s (+6, +24 %)"));
    }

    @Test
    void scalarBackWithinItsBound_isBetter() {
        assertThat(diff(speed(40), speed(30)))
                .extracting(Change::kind, Change::details)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        Kind.BETTER, "FAIL_BLOCK -> PASSED; 40 -> 30 m/s (-10, -25 %)"));
    }

    @Test
    void tolerance_isRelativeForLargeNumbersAndCanBeAMetricsOwn() {
        JobMetrics before = speed(20);
        JobMetrics after = speed(20.1);

        assertThat(MetricsDiff.compare(before, after, new Tolerance(0.004, Map.of())))
                .hasSize(1);
        // 0.1 is at most 0.006 * 20.1.
        assertThat(MetricsDiff.compare(before, after, new Tolerance(0.006, Map.of())))
                .isEmpty();
        assertThat(MetricsDiff.compare(before, after, new Tolerance(0, Map.of("Max speed", 0.006))))
                .isEmpty();
        assertThat(MetricsDiff.compare(before, after, new Tolerance(0.006, Map.of("Max speed", 0.0))))
                .hasSize(1);
    }

    @Test
    void series_areComparedByTheirStatistics() {
        JobMetrics before = MetricsWriter.of(UUID.randomUUID())
                .add("v", DoubleOverTime.of(new long[] {0, 1, 2}, new double[] {1, 2, 3}))
                .build();
        JobMetrics after = MetricsWriter.of(UUID.randomUUID())
                .add("v", DoubleOverTime.of(new long[] {0, 1, 2, 3}, new double[] {1, 2, 3, 6}))
                .build();

        assertThat(diff(before, after))
                .containsExactly(
                        new Change(Kind.CHANGED, "metric", "v", "count 3 -> 4, mean 2 -> 3, max 3 -> 6, p95 3 -> 6"));
    }

    @Test
    void pointsThatChangePlaces_areAChange() {
        JobMetrics before = MetricsWriter.of(UUID.randomUUID())
                .add("v", DoubleOverTime.of(new long[] {0, 1}, new double[] {1, 2}))
                .build();
        JobMetrics after = MetricsWriter.of(UUID.randomUUID())
                .add("v", DoubleOverTime.of(new long[] {0, 1}, new double[] {2, 1}))
                .build();

        assertThat(diff(before, after))
                .extracting(Change::details)
                .containsExactly("points differ, their statistics do not");
    }

    @Test
    void texts_areComparedWordByWord() {
        assertThat(diff(one("the drone has landed on the grass"), one("the drone has crashed on the old grass")))
                .extracting(Change::details)
                .containsExactly("the drone has [-landed-] {+crashed+} on the {+old+} grass");
    }

    @Test
    void whatCameAndWent_isNamed() {
        JobMetrics before = MetricsWriter.of(UUID.randomUUID())
                .add("old", 1)
                .add(Event.at("took off", 1).build())
                .build();
        JobMetrics after = MetricsWriter.of(UUID.randomUUID()).add("new", 1).build();

        assertThat(diff(before, after))
                .containsExactly(
                        new Change(Kind.ADDED, "metric", "new", ""),
                        new Change(Kind.REMOVED, "metric", "old", ""),
                        new Change(Kind.REMOVED, "event", "took off", ""));
    }

    @Test
    void metricOfAnEvent_isComparedUnderTheEventsName() {
        JobMetrics before = MetricsWriter.of(UUID.randomUUID())
                .add(Event.at("hit", 1_000_000_000L).metric("force", 2).build())
                .build();
        JobMetrics after = MetricsWriter.of(UUID.randomUUID())
                .add(Event.at("hit", 2_000_000_000L).metric("force", 3).build())
                .build();

        assertThat(diff(before, after))
                .containsExactly(
                        new Change(Kind.CHANGED, "event", "hit", "at 1 s -> 2 s"),
                        new Change(Kind.CHANGED, "metric", "hit/force", "2 -> 3 (+1, +50 %)"));
    }

    @Test
    void figures_areComparedByTheirJson() {
        JobMetrics before = MetricsWriter.of(UUID.randomUUID())
                .add("p", Plotly.json("{\"data\": [{\"y\": [1, 2]}]}"))
                .build();
        JobMetrics same = MetricsWriter.of(UUID.randomUUID())
                .add("p", Plotly.of(Map.of("data", List.of(Map.of("y", new double[] {1, 2})))))
                .build();
        JobMetrics other = MetricsWriter.of(UUID.randomUUID())
                .add("p", Plotly.json("{\"data\": [{\"y\": [1, 3]}]}"))
                .build();

        assertThat(diff(before, same)).isEmpty();
        assertThat(diff(before, other)).extracting(Change::details).containsExactly("the figure differs");
    }

    @Test
    void p95_isOfTheNearestRank() {
        double[] values =
                java.util.stream.IntStream.rangeClosed(1, 100).asDoubleStream().toArray();

        assertThat(SeriesStatistics.of(values)).isEqualTo(new SeriesStatistics(100, 1, 50.5, 100, 95));
    }
}
