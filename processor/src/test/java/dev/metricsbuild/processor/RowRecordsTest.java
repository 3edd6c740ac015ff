package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.processor.Harness.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records with annotations of Jackson's: a mere name is respected, everything else is databind's. */
class RowRecordsTest {
    @TempDir
    Path directory;

    private Outcome compile(Harness.Tool tool, String row, String others) {
        String source = """
                package rows;

                import com.fasterxml.jackson.annotation.*;
                import dev.metricsbuild.annotations.*;

                class Rows {
                    %s
                    %s
                    @JobMetric static double x(@LogFile("a.jsonl") java.util.stream.Stream<Row> rows) { return 1; }
                }
                """.formatted(row, others);
        Path sources = directory.resolve("src");
        Harness.write(sources.resolve("rows/Rows.java"), source);
        Outcome outcome = new Harness(directory).tool(tool).compile(sources);
        assertThat(outcome.errors()).isEmpty();
        return outcome;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    record Row(@JsonProperty("y") double x) {}                                            | y
                    record Row(@JsonProperty("y") double x) { public double x() { return x; } }           | y
                    record Row(double x) { @JsonProperty("y") public double x() { return x; } }           | y
                    record Row(@JsonProperty("y") double x) { Row { x = 2; } }                            | y
                    record Row(double x) { Row(@JsonProperty("y") double x) { this.x = x; } }             | y
                    record Row(@JsonProperty("a\\"b") @Deprecated double x) {}                            | a\\"b
                    record Row(double x) implements Comparable<Row> { public int compareTo(Row r) { return 0; } } | x
                    """)
    void nameOfAComponent_isRespected(String row, String field) {
        for (Harness.Tool tool : Harness.Tool.values()) {
            Outcome outcome = compile(tool, row, "");

            assertThat(outcome.generated("rows/RowsReaders.java")).contains("case \"" + field + "\" -> {");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record Row(@JsonAlias(\"y\") double x) {}",
                "record Row(@JsonProperty(value = \"x\", required = true) double x) {}",
                "record Row(@JsonProperty(\"y\") double x, double y) {}",
                "record Row(@JsonProperty double x) {}",
                "record Row(@Bundle double x) {}",
                "record Row(double x) implements Property {}",
                "record Row(double x) { @JsonCreator static Row of(double y) { return new Row(y); } }",
                "record Row(double x) { @JsonCreator Row(@JsonProperty(\"y\") String y) { this(1); } }",
                "record Row(double x) { @JsonIgnore double other() { return x; } }",
                "record Row(double x) { @JsonProperty(\"y\") public double x() { return x; }"
                        + " Row(@JsonProperty(\"z\") double x) { this.x = x; } }",
                "@JsonIgnoreProperties(\"x\") record Row(double x) {}",
                "record Row(double x) { public java.util.List<String> getItems() { return null; } }",
                "record Row(double x) { public void setY(double y) {} }",
                "record Row(double x) { @java.beans.ConstructorProperties(\"y\") Row(double x) { this.x = x; } }",
                "record Row(Inner inner) { record Inner(@JsonAlias(\"y\") double x) {} }"
            })
    void otherAnnotation_leavesTheRecordToDatabind(String row) {
        String others = """
                interface Property { @JsonProperty("z") double x(); }
                @JacksonAnnotationsInside @JsonAlias("y") @interface Bundle {}
                """;
        for (Harness.Tool tool : Harness.Tool.values()) {
            Outcome outcome = compile(tool, row, others);

            assertThat(outcome.generated()).doesNotContainKey("rows/RowsReaders.java");
            assertThat(outcome.generated("rows/RowsDispatcher.java")).contains("Rows.Row.class");
        }
    }
}
