package dev.metricsbuild.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.processor.Harness.Found;
import dev.metricsbuild.processor.Harness.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of arrays: what can hold columns, and what is said of the others. */
class ColumnsTypesTest {
    @TempDir
    Path directory;

    private Outcome compile(Harness.Tool tool, String file, String log) {
        Sources sources = new Sources(directory).addFile("rows/Rows.java", """
                package rows;

                import com.fasterxml.jackson.annotation.*;
                import dev.metricsbuild.annotations.*;
                import java.util.*;

                class Rows {
                    %s
                    @JobMetric static double x(@LogFile("%s") Log log) { return 1; }
                }
                """.formatted(log, file));
        return new Harness(directory).tool(tool).compile(sources.directory());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    record Log(double[] x, float[] y) {}        | FILE-COLUMNS     | component y is a float[].
                    record Log(double[] x, double[][] y) {}     | FILE-COLUMNS     | component y is a double[][].
                    record Log(double[] x, List<String> y) {}   | FILE-COLUMNS     | component y is a List<String>.
                    record Log(Integer[] x) {}                  | FILE-COLUMNS     | component x is a Integer[].
                    record Log<T>(double[] x) {}                | FILE-COLUMNS     | it has type parameters.
                    record Log(@JsonAlias("y") double[] x) {}   | FILE-COLUMNS     | Jackson's annotations require more than names.
                    @JsonIgnoreProperties("y") record Log(int[] x) {} | FILE-COLUMNS | Jackson's annotations require more than names.
                    record Log(@JsonProperty("y") int[] x, int[] y) {} | FILE-COLUMNS | Jackson's annotations require more than names.
                    record Log(List<Double> x) {}               | FILE-ROWS-SINGLE | parameter log is one Rows.Log.
                    record Log() {}                             | FILE-ROWS-SINGLE | parameter log is one Rows.Log.
                    private record Log(double[] x) {}           | PARAMETER-HIDDEN | Type Rows.Log of parameter log
                    """)
    void recordThatHoldsNoColumns_isRefusedWithTheReason(String log, String rule, String reason) {
        for (Harness.Tool tool : Harness.Tool.values()) {
            List<Found> found = compile(tool, "a.csv", log).errors();

            assertThat(found).hasSize(1);
            assertThat(found.get(0).message())
                    .contains("[metrics:" + rule + "]")
                    .contains(reason);
        }
    }

    @Test
    void moreColumnsThanFit_areRefused() {
        String columns = IntStream.range(0, 65).mapToObj(i -> "int[] c" + i).collect(Collectors.joining(", "));

        assertThat(compile(Harness.Tool.JAVAC, "a.jsonl", "record Log(" + columns + ") {}")
                        .errors())
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("there are more than 64. Leave out"));
        assertThat(compile(Harness.Tool.JAVAC, "a.jsonl", "record Log(" + columns.replace(", int[] c64", "") + ") {}")
                        .errors())
                .isEmpty();
    }

    @Test
    void oneJsonValue_isReadAsBefore() {
        Outcome outcome = compile(Harness.Tool.JAVAC, "a.json", "record Log(double[] x, List<String> y) {}");

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.generated("rows/RowsDispatcher.java"))
                .contains("run.logs().json(\"a.json\", RowsReaders.OfLog.INSTANCE)");
    }

    @Test
    void recordOfAJar_isWithoutAWarningOfOurs() {
        Sources library = new Sources(directory.resolve("library")).addFile("lib/Log.java", """
                        package lib;

                        public record Log(@com.fasterxml.jackson.annotation.JsonProperty(value = "wind speed", required = true) double[] wind) {}
                        """);
        List<Path> classPath = new ArrayList<>(Harness.runtimeClassPath());
        classPath.add(new Harness(directory.resolve("library"))
                .compile(library.directory())
                .classes());
        Sources sources = new Sources(directory).addFile("rows/Rows.java", """
                package rows;

                import dev.metricsbuild.annotations.*;

                class Rows {
                    @JobMetric static double x(@LogFile("a.jsonl") lib.Log log) { return 1; }
                }
                """);
        Outcome outcome = new Harness(directory)
                .classPath(classPath)
                .options("-Xlint:all", "-Werror", "--release", "17")
                .compile(sources.directory());

        assertThat(outcome.found()).isEmpty();
        assertThat(outcome.generated("rows/RowsReaders.java"))
                .contains("case \"wind speed\" -> {")
                .contains("record Row(@JsonProperty(\"wind speed\") double wind) {}");
    }
}
