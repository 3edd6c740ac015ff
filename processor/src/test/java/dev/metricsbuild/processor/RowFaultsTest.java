package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.processor.Harness.Found;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types of rows of which Jackson would fill a part with zeros, or take a number for another. */
class RowFaultsTest {
    @TempDir
    Path directory;

    private List<Found> errors(Harness.Tool tool, String row, String parameter) {
        Sources sources = new Sources(directory).addFile("rows/Rows.java", """
                package rows;

                import com.fasterxml.jackson.annotation.*;
                import dev.metricsbuild.annotations.*;
                import java.time.*;
                import java.util.*;
                import java.util.stream.*;

                class Rows {
                    %s
                    @JobMetric static double x(%s log) { return 1; }
                }
                """.formatted(row, parameter));
        return new Harness(directory).tool(tool).compile(sources.directory()).errors();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    static class Row { double x; }                             | List<Row>
                    static class Row { private double x; }                     | Stream<Row>
                    static class Row { public double x; }                      | List<Row>
                    static class Row { double x; void setX(double x) {} }      | Map<String, Row>
                    static class Row { double x; Row() {} Row(double x) {} }   | Row[]
                    static class Up { double x; } static class Row extends Up {} record R(int a, Row r) {} | R
                    record R(List<Row> r) {} static class Row { double x; }    | List<R>
                    static class Row implements S { double x; } @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) @JsonSubTypes(@JsonSubTypes.Type(Row.class)) interface S {} | List<S>
                    """)
    void classThatDatabindFillsByFields_isRefused(String row, String type) {
        for (Harness.Tool tool : Harness.Tool.values()) {
            assertThat(errors(tool, row, "@LogFile(\"a.json\") " + type))
                    .singleElement()
                    .satisfies(found -> assertThat(found.message())
                            .contains("[metrics:FILE-CLASS] Parameter log holds Rows.Row, a class")
                            .contains("Make Rows.Row a record"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    static class Row { final double x; @JsonCreator Row(@JsonProperty("x") double x) { this.x = x; } } | List<Row>
                    static class Row { final double x; Row(String x) { this.x = 1; } }                | List<Row>
                    static class Row { double x; @JsonCreator static Row of(Map<String, Double> m) { return new Row(); } } | List<Row>
                    enum Row { A, B; private final int x = 1; }                                       | List<Row>
                    record Row(Map<String, Object> x, ArrayList<String> y) {}                         | List<Row>
                    interface S {}                                                                    | Map<String, S>
                    static class Row { double x; }                                                    | Path
                    """)
    void typeThatIsChecked_orReadByNobody_isTaken(String row, String type) {
        String known = type.equals("Path") ? "java.nio.file.Path" : type;

        assertThat(errors(Harness.Tool.JAVAC, row, "@LogFile(\"a.json\") " + known))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"double", "int", "Double", "String", "OptionalLong", "Optional<Double>", "long[]", "List<Long>"})
    void timestampOfAnotherType_isRefused(String type) {
        for (Harness.Tool tool : Harness.Tool.values()) {
            assertThat(errors(tool, "record Row(@Timestamp " + type + " t) {}", "@LogFile(\"a.json\") List<Row>"))
                    .singleElement()
                    .satisfies(found -> assertThat(found.message())
                            .contains("[metrics:FILE-TIMESTAMP] Rows.Row.t is a " + type + ", which @Timestamp"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"long", "Long", "Instant", "Duration", "Optional<Long>", "Optional<Instant>"})
    void timestampOfATime_isTaken(String type) {
        assertThat(errors(
                        Harness.Tool.JAVAC,
                        "record Row(@Timestamp " + type + " t) {}",
                        "@LogFile(\"a.json\") List<Row>"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    double           | is one double. Make it a List of a record with that column, such as record Row(double value) {}.
                    double[]         | is one double[]. Make it a record of arrays, one for each column, such as record Columns(double[] value) {}.
                    Row[]            | is one Rows.Row[]. Make it a List<Rows.Row> or a Stream<Rows.Row>.
                    Iterable<Row>    | is one Iterable<Rows.Row>. Make it a List<Rows.Row> or a Stream<Rows.Row>.
                    Set<Row>         | is one Set<Rows.Row>. Make it a List<Rows.Row> or a Stream<Rows.Row>.
                    """)
    void typeThatHoldsNoRows_isToldWhatDoes(String type, String message) {
        assertThat(errors(Harness.Tool.JAVAC, "record Row(double x) {}", "@LogFile(\"a.csv\") " + type))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.message()).contains("FILE-ROWS-SINGLE").endsWith(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    @LogFile(value = "a.csv", topic = "/odom") | "a.csv" is no recording. Name a recording, such as "flight.mcap", or drop topic.
                    @Csv(separator = ';') @LogFile("a.jsonl")  | "a.jsonl" is no CSV file. Name a .csv or a .tsv file, or drop @Csv.
                    """)
    void optionOfAnotherFormat_isToldWhichFilesHaveIt(String marks, String message) {
        assertThat(errors(Harness.Tool.JAVAC, "record Row(double x) {}", marks + " List<Row>"))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.message()).contains("FILE-OPTIONS").endsWith(message));
    }

    @ParameterizedTest
    @CsvSource({"a.jsonl, 0", "a.csv, 0", "a.json, 1"})
    void timestampsOfColumns_areTakenWhereColumnsAre(String file, int errors) {
        assertThat(errors(Harness.Tool.JAVAC, "record Row(@Timestamp long[] t) {}", "@LogFile(\"" + file + "\") Row"))
                .hasSize(errors);
    }
}
