package dev.metricsbuild.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import com.google.protobuf.UnknownFieldSet;
import dev.metricsbuild.proto.DoubleSeries;
import dev.metricsbuild.proto.JobMetrics;
import dev.metricsbuild.proto.MetricStatus;
import dev.metricsbuild.proto.MetricStatusSeries;
import dev.metricsbuild.proto.MetricsData;
import dev.metricsbuild.proto.Series;
import dev.metricsbuild.proto.StringSeries;
import dev.metricsbuild.proto.TimestampSeries;
import dev.metricsbuild.proto.UUID;
import dev.metricsbuild.proto.UUIDSeries;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The first entry of an index that stands before too, for each type of entries and each form in which they are written. */
class RepeatedEntriesTest {
    /** The index of the bar chart; it has three entries. */
    private static final int INDEX = 18;

    private static List<String> repeats(Series... parts) throws IOException {
        JobMetrics.Builder message = JobMetrics.newBuilder().mergeFrom(Vectors.resource(Violations.BASE));
        UnknownFieldSet.Field.Builder series = UnknownFieldSet.Field.newBuilder();
        for (Series part : parts) {
            series.addLengthDelimited(part.toByteString());
        }
        message.getMetricsDataBuilder(INDEX)
                .clearSeries()
                .setUnknownFields(UnknownFieldSet.newBuilder()
                        .addField(MetricsData.SERIES_FIELD_NUMBER, series.build())
                        .build());
        return MetricsValidator.validate(message.build()).violations().stream()
                .filter(violation -> violation.rule().equals("INDEX-REPEATED"))
                .map(Violation::path)
                .map(path -> path.replaceFirst("metrics_data\\[18]\\.series\\.", ""))
                .toList();
    }

    private static Series doubles(Double... values) {
        return Series.newBuilder()
                .setDoubles(DoubleSeries.newBuilder().addAllSeries(List.of(values)))
                .build();
    }

    private static Series statuses(Integer... numbers) {
        return Series.newBuilder()
                .setStatuses(MetricStatusSeries.newBuilder().addAllSeriesValue(List.of(numbers)))
                .build();
    }

    private static Series texts(String... texts) {
        return Series.newBuilder()
                .setStrings(StringSeries.newBuilder().addAllSeries(List.of(texts)))
                .build();
    }

    private static Series uuids(String... texts) {
        UUIDSeries.Builder uuids = UUIDSeries.newBuilder();
        for (String text : texts) {
            uuids.addSeries(UUID.newBuilder().setData(text));
        }
        return Series.newBuilder().setUuids(uuids).build();
    }

    /** Times as pairs of seconds and nanoseconds. */
    private static Series times(long[]... pairs) {
        TimestampSeries.Builder times = TimestampSeries.newBuilder();
        for (long[] pair : pairs) {
            times.addSeries(Timestamp.newBuilder().setSeconds(pair[0]).setNanos((int) pair[1]));
        }
        return Series.newBuilder().setTimestamps(times).build();
    }

    private static long[] time(long seconds, long nanos) {
        return new long[] {seconds, nanos};
    }

    /** A series whose entries are not packed, as some writers leave them. */
    private static Series unpacked(int type, UnknownFieldSet.Field entries) {
        UnknownFieldSet one = UnknownFieldSet.newBuilder().addField(1, entries).build();
        UnknownFieldSet.Field series = UnknownFieldSet.Field.newBuilder()
                .addLengthDelimited(one.toByteString())
                .build();
        return Series.newBuilder()
                .setUnknownFields(
                        UnknownFieldSet.newBuilder().addField(type, series).build())
                .build();
    }

    private static Series unpackedDoubles(double... values) {
        UnknownFieldSet.Field.Builder entries = UnknownFieldSet.Field.newBuilder();
        Arrays.stream(values).forEach(value -> entries.addFixed64(Double.doubleToLongBits(value)));
        return unpacked(Series.DOUBLES_FIELD_NUMBER, entries.build());
    }

    private static Series unpackedStatuses(int... numbers) {
        UnknownFieldSet.Field.Builder entries = UnknownFieldSet.Field.newBuilder();
        Arrays.stream(numbers).forEach(entries::addVarint);
        return unpacked(Series.STATUSES_FIELD_NUMBER, entries.build());
    }

    @Test
    void entriesThatDiffer_areNotReported() throws IOException {
        assertThat(repeats(doubles(0.0, -0.0, 1.0))).isEmpty();
        assertThat(repeats(unpackedDoubles(0, 2, 1))).isEmpty();
        assertThat(repeats(statuses(0, 2, 1))).isEmpty();
        assertThat(repeats(unpackedStatuses(0, 2, 1))).isEmpty();
        assertThat(repeats(texts("", "ab", "ba"))).isEmpty();
        assertThat(repeats(uuids(
                        "01234567-89ab-cdef-0123-456789abcdef",
                        "01234567-89ab-cdef-0123-456789abcdee",
                        "01234567-89ab-cdef-0123-456789abcded")))
                .isEmpty();
        assertThat(repeats(times(time(2, 0), time(1, 1), time(1, 2)))).isEmpty();
    }

    @Test
    void lastEntryAgain_isReportedAtItsPosition() throws IOException {
        assertThat(repeats(doubles(0.0, 1.0, 0.0))).containsExactly("doubles.series[2]");
        assertThat(repeats(unpackedDoubles(3, 2, 3))).containsExactly("doubles.series[2]");
        assertThat(repeats(statuses(1, 2, 1))).containsExactly("statuses.series[2]");
        assertThat(repeats(unpackedStatuses(1, 2, 1))).containsExactly("statuses.series[2]");
        assertThat(repeats(texts("", "ab", ""))).containsExactly("strings.series[2]");
        assertThat(repeats(uuids(
                        "01234567-89ab-cdef-0123-456789abcdef",
                        "01234567-89ab-cdef-0123-456789abcdee",
                        "01234567-89ab-cdef-0123-456789abcdef")))
                .containsExactly("uuids.series[2]");
        assertThat(repeats(times(time(2, 5), time(1, 5), time(2, 5)))).containsExactly("timestamps.series[2]");
        assertThat(repeats(times(time(1, 5), time(1, 6), time(1, 6)))).containsExactly("timestamps.series[2]");
    }

    @Test
    void oneEntryOrTwo_areEnough() throws IOException {
        assertThat(repeats(doubles(1.0))).isEmpty();
        assertThat(repeats(doubles(1.0, 1.0))).containsExactly("doubles.series[1]");
    }

    /** A later repeat, in a later part too, is not the first. */
    @Test
    void seriesInTwoParts_isReportedOnce_atTheFirstRepeat() throws IOException {
        Map<String, List<Series>> parts = Map.of(
                "doubles", List.of(doubles(1.0, 1.0, 5.0, 5.0), doubles(2.0, 2.0)),
                "unpacked doubles", List.of(unpackedDoubles(1, 1, 5, 5), unpackedDoubles(2, 2)),
                "statuses", List.of(statuses(1, 1, 4, 4), statuses(2, 2)),
                "unpacked statuses", List.of(unpackedStatuses(1, 1, 4, 4), unpackedStatuses(2, 2)),
                "strings", List.of(texts("a", "a", "c", "c"), texts("b", "b")),
                "timestamps",
                        List.of(times(time(1, 0), time(1, 0), time(0, 0), time(0, 0)), times(time(3, 0), time(3, 0))));
        for (Map.Entry<String, List<Series>> each : parts.entrySet()) {
            assertThat(repeats(each.getValue().toArray(Series[]::new)))
                    .as(each.getKey())
                    .singleElement()
                    .asString()
                    .endsWith(".series[1]");
        }
    }

    @Test
    void repeatAcrossTwoParts_isReportedInTheSecond() throws IOException {
        assertThat(repeats(doubles(1.0, 2.0), unpackedDoubles(2))).containsExactly("doubles.series[2]");
        assertThat(repeats(statuses(1, 2), unpackedStatuses(1))).containsExactly("statuses.series[2]");
        assertThat(repeats(texts("a", "b"), texts("a"))).containsExactly("strings.series[2]");
    }

    @Test
    void fieldsOfALaterSchema_areNoEntries() throws IOException {
        UnknownFieldSet later = UnknownFieldSet.newBuilder()
                .addField(9, UnknownFieldSet.Field.newBuilder().addVarint(5).build())
                .build();
        Series numbers = Series.newBuilder()
                .setDoubles(DoubleSeries.newBuilder()
                        .addAllSeries(List.of(4.0, 2.0, 4.0))
                        .setUnknownFields(later))
                .build();
        Series states = Series.newBuilder()
                .setStatuses(MetricStatusSeries.newBuilder()
                        .addSeries(MetricStatus.PASSED_METRIC_STATUS)
                        .setUnknownFields(later))
                .build();
        Series times = Series.newBuilder()
                .setTimestamps(TimestampSeries.newBuilder()
                        .addSeries(Timestamp.newBuilder().setSeconds(9))
                        .setUnknownFields(later))
                .build();

        assertThat(repeats(numbers)).containsExactly("doubles.series[2]");
        assertThat(repeats(states, states)).containsExactly("statuses.series[1]");
        assertThat(repeats(times, times)).containsExactly("timestamps.series[1]");
    }

    @Test
    void doublesThatEndAmidANumber_areNoMessage() throws IOException {
        Series torn = Series.newBuilder()
                .setUnknownFields(UnknownFieldSet.newBuilder()
                        .addField(
                                Series.DOUBLES_FIELD_NUMBER,
                                UnknownFieldSet.Field.newBuilder()
                                        .addLengthDelimited(ByteString.copyFrom(new byte[] {10, 4, 0, 0, 0, 0}))
                                        .build())
                        .build())
                .build();
        JobMetrics.Builder message = JobMetrics.newBuilder().mergeFrom(Vectors.resource(Violations.BASE));
        message.getMetricsDataBuilder(INDEX).setSeries(torn);

        assertThat(MetricsValidator.validate(message.build()).violations())
                .extracting(Violation::rule)
                .contains("PARSE");
    }
}
