package dev.metricsbuild.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Timestamp;
import dev.metricsbuild.proto.HistogramMetricValues;
import dev.metricsbuild.proto.JobMetrics;
import dev.metricsbuild.proto.MetricValues;
import dev.metricsbuild.proto.Tag;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The last value that a rule lets pass, and the first that it does not. */
class RuleBoundariesTest {
    private static final String METRIC = "job_level_metrics.metrics";

    /** The paths at which the changed message breaks the rule. */
    private static List<String> broken(String rule, Consumer<JobMetrics.Builder> change) throws IOException {
        JobMetrics.Builder message = JobMetrics.newBuilder().mergeFrom(Vectors.resource(Violations.BASE));
        change.accept(message);
        return MetricsValidator.validate(message.build()).violations().stream()
                .filter(violation -> violation.rule().equals(rule))
                .map(Violation::path)
                .toList();
    }

    private static List<String> brokenByValues(String rule, int metric, Consumer<MetricValues.Builder> change)
            throws IOException {
        return broken(
                rule,
                job -> change.accept(job.getJobLevelMetricsBuilder()
                        .getMetricsBuilder(metric)
                        .getMetricValuesBuilder()));
    }

    private static Timestamp time(long seconds, int nanos) {
        return Timestamp.newBuilder().setSeconds(seconds).setNanos(nanos).build();
    }

    private static List<String> eventAt(long seconds, int nanos) throws IOException {
        return broken("EVENT-TIME", job -> job.getEventsBuilder(0).setTimestamp(time(seconds, nanos)));
    }

    @Test
    void timeOfAnEvent_isNotNegative_andItsNanosAreLessThanASecond() throws IOException {
        assertThat(eventAt(0, 0)).isEmpty();
        assertThat(eventAt(0, 999_999_999)).isEmpty();
        assertThat(eventAt(0, 1_000_000_000)).containsExactly("events[0].timestamp");
        assertThat(eventAt(0, -1)).containsExactly("events[0].timestamp");
        assertThat(eventAt(-1, 0)).containsExactly("events[0].timestamp");
    }

    private static List<String> range(Timestamp start, Timestamp end) throws IOException {
        return brokenByValues(
                "TIME-RANGE",
                7,
                values -> values.getDoubleOverTimeMetricValuesBuilder()
                        .setStartTime(start)
                        .setEndTime(end));
    }

    @Test
    void rangeOfTimes_mayBeEmpty_notReversed() throws IOException {
        String start = METRIC + "[7].metric_values.double_over_time_metric_values.start_time";

        assertThat(range(time(1, 5), time(1, 5))).isEmpty();
        assertThat(range(time(1, 6), time(1, 5))).containsExactly(start);
        assertThat(range(time(2, 0), time(1, 9))).containsExactly(start);
        assertThat(brokenByValues(
                        "TIME-RANGE",
                        7,
                        values -> values.getDoubleOverTimeMetricValuesBuilder()
                                .setStartTime(time(9, 0))
                                .clearEndTime()))
                .isEmpty();
    }

    private static List<String> thresholds(double above, double below) throws IOException {
        return brokenByValues(
                "THRESHOLDS-CROSSED",
                0,
                values -> values.getScalarMetricValuesBuilder()
                        .getFailureDefinitionBuilder()
                        .setFailsAbove(above)
                        .setFailsBelow(below));
    }

    @Test
    void thresholds_mayMeet_notCross() throws IOException {
        assertThat(thresholds(2, 2)).isEmpty();
        assertThat(thresholds(2, 2.5))
                .containsExactly(METRIC + "[0].metric_values.scalar_metric_values.failure_definition");
        assertThat(brokenByValues(
                        "THRESHOLDS-CROSSED",
                        6,
                        values -> values.getDoubleMetricValuesBuilder()
                                .getFailureDefinitionBuilder()
                                .setFailsBelow(9.5)))
                .containsExactly(METRIC + "[6].metric_values.double_metric_values.failure_definition");
    }

    private static List<String> position(int position) throws IOException {
        return brokenByValues(
                "SUMMARY-INDEX-ABSENT",
                5,
                values -> values.getDoubleMetricValuesBuilder().setSeriesIndex(position));
    }

    @Test
    void positionOfASummary_isWithinItsSeries() throws IOException {
        assertThat(position(0)).isEmpty();
        assertThat(position(2)).isEmpty();
        // The series has three entries; the schema's positions have no sign.
        assertThat(position(3)).containsExactly(METRIC + "[5].metric_values.double_metric_values.series_index");
        assertThat(position(-1)).hasSize(1);
    }

    private static List<String> bucket(String rule, Consumer<HistogramMetricValues.Builder> change) throws IOException {
        return brokenByValues(rule, 12, values -> change.accept(values.getHistogramMetricValuesBuilder()));
    }

    @Test
    void buckets_areNeitherEmptyNorNan_andLeaveNoGap() throws IOException {
        String buckets = METRIC + "[12].metric_values.histogram_metric_values.buckets";

        assertThat(bucket("HIST-ORDER", all -> all.getBucketsBuilder(1).setUpper(1)))
                .containsExactly(buckets + "[1]");
        assertThat(bucket("HIST-ORDER", all -> all.getBucketsBuilder(2).setUpper(Double.NaN)))
                .containsExactly(buckets + "[2]");
        assertThat(bucket("HIST-LAST", all -> all.getBucketsBuilder(2).setUpper(3)))
                .containsExactly(buckets + "[2]");
        assertThat(bucket("HIST-LAST", all -> all.setUpperBound(5))).containsExactly(buckets + "[2]");
        assertThat(bucket("HIST-FIRST", all -> all.setLowerBound(0.5))).containsExactly(buckets + "[0]");
        assertThat(bucket("HIST-CONTIGUOUS", all -> all.getBucketsBuilder(2).setLower(2.5)))
                .containsExactly(buckets + "[2]");
        assertThat(bucket("HIST-FIRST", HistogramMetricValues.Builder::clearBuckets))
                .isEmpty();
    }

    private static List<String> tag(String key, String value) throws IOException {
        return broken(
                "TAG-KEY-VALUE",
                job -> job.getJobLevelMetricsBuilder()
                        .getMetricsBuilder(0)
                        .clearTags()
                        .addTags(Tag.newBuilder().setKey(key).setValue(value)));
    }

    @Test
    void tag_hasBothKeyAndValue() throws IOException {
        assertThat(tag("k", "v")).isEmpty();
        assertThat(tag("", "v")).containsExactly(METRIC + "[0].tags[0]");
        assertThat(tag("k", "")).containsExactly(METRIC + "[0].tags[0]");
    }

    private static List<String> outside(String path) throws IOException {
        return broken(
                "FILE-PATH-OUTSIDE",
                job -> job.getMetricsDataBuilder(0).getExternalFileBuilder().setPath(path));
    }

    @Test
    void pathOfAFile_staysBelowTheDirectory_onAnySystem() throws IOException {
        for (String inside : List.of("a.png", "a/b.png", "a..b/c.png", "a:b.png.", "é:x")) {
            assertThat(outside(inside).isEmpty()).as(inside).isEqualTo(!inside.startsWith("a:"));
        }
        for (String path : List.of("/a.png", "\\a.png", "C:a.png", "z:\\a.png", "..", "a/..", "a\\..\\b.png")) {
            assertThat(outside(path)).as(path).containsExactly("metrics_data[0].external_file.path");
        }
    }

    private static List<String> legend(int names) throws IOException {
        return brokenByValues("LEGEND-LENGTH", 7, values -> {
            values.getDoubleOverTimeMetricValuesBuilder().clearLegendSeriesNames();
            for (int i = 0; i < names; i++) {
                values.getDoubleOverTimeMetricValuesBuilder().addLegendSeriesNames("line " + i);
            }
        });
    }

    @Test
    void legend_namesEachSeriesOrNone() throws IOException {
        assertThat(legend(0)).isEmpty();
        assertThat(legend(2)).isEmpty();
        assertThat(legend(1)).hasSize(1);
        assertThat(legend(3)).hasSize(1);
    }

    @Test
    void unknownStates_areNamedUpToFive() throws IOException {
        List<String> found = broken("STATE-KNOWN", job -> {
            job.getMetricsDataBuilder(31)
                    .getSeriesBuilder()
                    .getStringsBuilder()
                    .clearSeries()
                    .addAllSeries(List.of("UP", "a", "b", "c", "d", "a", "e", "f"));
        });

        assertThat(found)
                .hasSize(5)
                .containsOnly(METRIC + "[11].metric_values.states_over_time_metric_values.states_over_time_data_id[0]");
    }

    private static List<String> timesOfTheLine(Timestamp... times) throws IOException {
        return broken(
                "TIME-ORDER",
                job -> job.getMetricsDataBuilder(7)
                        .getSeriesBuilder()
                        .getTimestampsBuilder()
                        .clearSeries()
                        .addAllSeries(List.of(times)));
    }

    @Test
    void timesOfALine_mayStandStill_notGoBack() throws IOException {
        assertThat(timesOfTheLine(time(1, 0), time(1, 0), time(1, 1), time(2, 0)))
                .isEmpty();
        assertThat(timesOfTheLine(time(1, 0), time(1, 2), time(1, 1), time(2, 0)))
                .containsExactly("metrics_data[7].series");
        assertThat(timesOfTheLine(time(1, 0), time(2, 0), time(3, 0), time(2, 9)))
                .containsExactly("metrics_data[7].series");
    }
}
