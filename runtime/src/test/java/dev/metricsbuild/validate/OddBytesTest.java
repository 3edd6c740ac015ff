package dev.metricsbuild.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.ListValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Value;
import dev.metricsbuild.proto.JobMetrics;
import dev.metricsbuild.proto.MetricsData;
import dev.metricsbuild.proto.Series;
import dev.metricsbuild.proto.StringSeries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OddBytesTest {

    private static JobMetrics.Builder base() {
        try {
            return JobMetrics.newBuilder().mergeFrom(Vectors.resource(Violations.BASE));
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isMessage(byte[] bytes) {
        return MetricsValidator.validate(bytes).violations().stream()
                .noneMatch(violation -> violation.rule().equals("PARSE"));
    }

    private static byte[] withBytes(int... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(base().build().toByteArray());
        for (int value : more) {
            out.write(value);
        }
        return out.toByteArray();
    }

    @Test
    void unknownGroups_aHundredDeepAndNoDeeper() {
        for (int depth : new int[] {1, 99, 100, 101, 5000}) {
            int[] groups = new int[2 * depth];
            for (int i = 0; i < depth; i++) {
                groups[i] = 15 << 3 | 3;
                groups[depth + i] = 15 << 3 | 4;
            }
            assertThat(isMessage(withBytes(groups))).as(depth + " groups").isEqualTo(depth <= 100);
        }
    }

    @Test
    void nestedJson_asDeepAsProtobufParses() {
        Value value = Value.newBuilder().setBoolValue(true).build();
        int deepest = 0;
        for (int depth = 0; depth < 60; depth++) {
            byte[] bytes = withJson(value).toByteArray();
            assertThat(isMessage(bytes)).as(depth + " lists").isEqualTo(parses(bytes));
            deepest = isMessage(bytes) ? depth : deepest;
            value = Value.newBuilder()
                    .setListValue(ListValue.newBuilder().addValues(value))
                    .build();
        }
        assertThat(deepest).isBetween(40, 50);
    }

    private static JobMetrics withJson(Value value) {
        JobMetrics.Builder message = base();
        message.getJobLevelMetricsBuilder()
                .getMetricsBuilder(2)
                .getMetricValuesBuilder()
                .getPlotlyMetricValuesBuilder()
                .setJson(Struct.newBuilder().putFields("key", value));
        return message.build();
    }

    private static boolean parses(byte[] bytes) {
        try {
            return JobMetrics.parseFrom(bytes) != null;
        } catch (InvalidProtocolBufferException e) {
            return false;
        }
    }

    @Test
    void tagsAndLengthsOfSixBytes_refused() {
        assertThat(isMessage(withBytes(0x78, 1))).isTrue();
        assertThat(isMessage(withBytes(0xF8, 0x80, 0x80, 0x80, 0x00, 1))).isTrue();
        assertThat(isMessage(withBytes(0xF8, 0x80, 0x80, 0x80, 0x80, 0x00, 1))).isFalse();
        assertThat(isMessage(withBytes(0x7A, 0x81, 0x80, 0x80, 0x80, 0x00, 1))).isTrue();
        assertThat(isMessage(withBytes(0x7A, 0x81, 0x80, 0x80, 0x80, 0x80, 0x00, 1)))
                .isFalse();
        assertThat(isMessage(withBytes(0x00, 0x00))).isFalse();
        assertThat(isMessage(withBytes(0x0C))).isFalse();
    }

    @Test
    void indexBehindItsData_isCheckedAsOneBeforeIs() throws IOException {
        JobMetrics.Builder message = base();
        MetricsData index = message.getMetricsData(18);
        MetricsData repeated = index.toBuilder()
                .setSeries(Series.newBuilder()
                        .setStrings(StringSeries.newBuilder()
                                .addAllSeries(Collections.nCopies(
                                        index.getSeries().getStrings().getSeriesCount(), "again"))))
                .build();
        message.removeMetricsData(18).addMetricsData(repeated);

        ValidationReport report = MetricsValidator.validate(message.build());

        assertThat(report.violations())
                .extracting(Violation::rule, Violation::path)
                .containsExactly(tuple(
                        "INDEX-REPEATED",
                        "metrics_data[" + (message.getMetricsDataCount() - 1) + "].series.strings.series[1]"));
    }

    @Test
    void dataThatIndexesItself_isReported() throws IOException {
        JobMetrics.Builder message = base();
        MetricsData.Builder data = message.getMetricsDataBuilder(5);
        data.setIndexDataId(data.getMetricsDataId());

        ValidationReport report = MetricsValidator.validate(message.build());

        assertThat(report.violations())
                .extracting(Violation::rule, Violation::path)
                .contains(tuple("INDEX-INDEXED", "metrics_data[5].index_data_id"));
    }

    /** Once the scanner's list of parts had no room for the second. */
    @Test
    void seriesInManyParts_countedAndReadWhole() {
        JobMetrics.Builder message = base();
        MetricsData part = MetricsData.newBuilder()
                .setSeries(message.getMetricsData(18).getSeries())
                .build();
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        parts.writeBytes(message.getMetricsData(18).toByteArray());
        for (int i = 0; i < 100; i++) {
            parts.writeBytes(part.toByteArray());
        }
        JobMetrics.Builder others = base();
        others.removeMetricsData(18);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(others.build().toByteArray());
        whole.write(3 << 3 | 2);
        whole.write((parts.size() & 0x7F) | 0x80);
        whole.write(parts.size() >> 7);
        whole.writeBytes(parts.toByteArray());

        ValidationReport report = MetricsValidator.validate(whole.toByteArray());

        assertThat(report.violations()).extracting(Violation::rule).contains("INDEX-AGREE", "INDEX-REPEATED");
        assertThat(report.toString())
                .contains("Found "
                        + 101
                                * message.getMetricsData(18)
                                        .getSeries()
                                        .getStrings()
                                        .getSeriesCount());
    }

    @Test
    void statesOfManyNames_unknownOneFoundBehindThem() {
        JobMetrics.Builder message = base();
        List<String> states = Stream.iterate(0, i -> i + 1)
                .limit(120_000)
                .map(number -> "a state with number " + number)
                .toList();
        message.getMetricsDataBuilder(31)
                .getSeriesBuilder()
                .getStringsBuilder()
                .addAllSeries(states)
                .addSeries("the unknown one");
        message.getJobLevelMetricsBuilder()
                .getMetricsBuilder(11)
                .getMetricValuesBuilder()
                .getStatesOverTimeMetricValuesBuilder()
                .addAllStatesSet(states);

        assertThat(MetricsValidator.validate(message.build()).errors())
                .filteredOn(violation -> violation.rule().equals("STATE-KNOWN"))
                .singleElement()
                .satisfies(violation -> assertThat(violation.found()).contains("\"the unknown one\""));
    }

    @Test
    void longStream_sameReportAndNothingLeftBehind(@TempDir Path directory) throws IOException {
        JobMetrics.Builder message = base();
        message.getJobLevelMetricsBuilder().getMetricsBuilder(1).setDescription("x".repeat(9 << 20));
        byte[] bytes = message.build().toByteArray();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> before = spooled(temporary);

        ValidationReport report = MetricsValidator.validate(new ByteArrayInputStream(bytes));

        assertThat(report).isEqualTo(MetricsValidator.validate(bytes));
        assertThat(report.accepted()).isTrue();
        assertThat(spooled(temporary)).isSubsetOf(before);
    }

    private static List<Path> spooled(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith("metrics-"))
                    .toList();
        }
    }

    @Test
    void fileOverTwoGibibytes_limitIsNamed(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("large.binproto");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 31);
        }

        assertThat(MetricsValidator.validate(file).violations()).singleElement().satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo("PARSE");
            assertThat(violation.message()).contains("2147483648 bytes", "at most 2147483647 bytes (2 GiB)");
        });
    }
}
