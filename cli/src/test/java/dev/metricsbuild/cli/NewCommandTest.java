package dev.metricsbuild.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed; that it compiles and runs is held where the processor is, by integration-tests. */
class NewCommandTest {
    @TempDir
    private Path directory;

    private Path log(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private static String run(int expected, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int code = Main.run(InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), texts);
        assertThat(code).as(err.toString()).isEqualTo(expected);
        return expected == 0 ? out.toString() : err.toString();
    }

    @Test
    void csv_becomesARecordAndAMetric() throws IOException {
        Path log = log("flight.csv", "t,speed,gps\n0.0,1,true\n0.5,2.5,\n");

        assertThat(run(0, "new", "--package", "com.acme", log)).isEqualTo("""
                package com.acme;

                import dev.metricsbuild.annotations.JobMetric;
                import dev.metricsbuild.annotations.LogFile;
                import dev.metricsbuild.metric.DoubleOverTime;
                import java.util.List;

                /** Metrics of flight.csv. */
                public class FlightMetrics {
                    /** A row of the log. */
                    record Row(
                            double t,
                            double speed,
                            // Null where the log has no value.
                            Boolean gps) {}

                    @JobMetric(name = "speed over time")
                    static DoubleOverTime speedOverTime(
                            @LogFile("flight.csv") List<Row> rows) {
                        return DoubleOverTime.of(
                                rows.stream().mapToLong(row -> Math.round(row.t() * 1e9)).toArray(),
                                rows.stream().mapToDouble(Row::speed).toArray());
                    }
                }
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "time, 5, row.time() * 1_000_000_000L",
        "time_ms, 5, row.time_ms() * 1_000_000L",
        "timestampUs, 5, row.timestampUs() * 1_000L",
        "nanos, 5, row.nanos()",
        "ts, 1767225600000, row.ts() * 1_000_000L",
        "ts, 1767225600000000, row.ts() * 1_000L",
        "ts, 1767225600000000000, row.ts()",
        "t, 0.5, Math.round(row.t() * 1e9)"
    })
    void timeOfAUnit_becomesNanoseconds(String column, String value, String expected) throws IOException {
        Path log = log("log.csv", column + ",x\n" + value + ",1\n");

        assertThat(run(0, "new", log)).contains("mapToLong(row -> " + expected + ")");
    }

    @ParameterizedTest
    @CsvSource({"timer", "tension", "settings", "time_to_goal"})
    void numberThatIsNoTime_isNotTakenForOne(String column) throws IOException {
        Path log = log("log.csv", column + "\n5\n");

        assertThat(run(0, "new", log)).contains("name = \"Max " + column + "\"").doesNotContain("DoubleOverTime");
    }

    @ParameterizedTest
    @CsvSource({
        "1, long",
        "-9223372036854775808, long",
        "9223372036854775808, double",
        "1.0, double",
        ".5, double",
        "1e-3, double",
        "1e400, String",
        "Infinity, double",
        "0x10, String",
        "007, String",
        "1.2.3, String",
        "-, String",
        "TRUE, boolean",
        "yes, String",
        "2026-01-01T00:00:00Z, String",
        "2026-13-01T00:00:00Z, String"
    })
    void cell_hasTheTypeThatReadsIt(String cell, String type) throws IOException {
        assertThat(run(0, "new", log("log.csv", "x\n" + cell + "\n"))).contains(type + " x) {}");
    }

    @Test
    void onlyTheFirstRows_tellTheTypes() throws IOException {
        Path log = log("log.jsonl", "{\"x\": 1}\n{\"x\": 1.5}\n{\"x\": \"broken");

        assertThat(run(0, "new", "--rows", "1", log)).contains("long x");
        assertThat(run(0, "new", "--rows", "2", log)).contains("double x");
        assertThat(run(2, "new", "--rows", "3", log)).contains("log.jsonl, line 3");
    }

    @Test
    void nameFromALog_cannotLeaveItsLiteralOrComment() throws IOException {
        Path log = log("log.jsonl", "{\"a\\\"); evil(\\\\\": 1, \"\\u202e\\n*/\": 2, \"\": 3}");

        String printed = run(0, "new", log);

        assertThat(printed)
                .contains("@JsonProperty(\"a\\\"); evil(\\\\\") long aEvil")
                .contains("@JsonProperty(\"\\u202e\\n*/\") long value)");
        assertThat(printed.chars().filter(c -> c == '\u202e').count()).isZero();
    }

    @Test
    void wideLog_isCutAtWhatARecordHolds() throws IOException {
        String header = IntStream.range(0, 300).mapToObj(i -> "c" + i).collect(Collectors.joining(","));
        Path log = log("log.csv", header + "\n" + "1,".repeat(299) + "1\n");

        assertThat(run(0, "new", log)).contains("long c126) {}").contains("Not here: c127? which does not fit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "log.csv|''|Empty header line",
                "log.csv|a,b|there are no rows",
                "log.csv|a;b|there are no rows",
                "log.mcap|a|metricsbuild log record FILE --topic TOPIC prints the record",
                "log.jsonl|''|there are no rows",
                "log.jsonl|5|line 1: found the value 5; expected an object",
                "log.json|[[1]]|found an array; expected an object",
                "log.json|'\"text\"'|expected an object",
                "log.json|{\"a\": 1|line 2: Unexpected end-of-input",
                "log.txt|a|expected a name that ends in .csv, .tsv, .json, .jsonl or .ndjson"
            })
    void logWithoutRows_isRefusedAndNamed(String name, String content, String expected) throws IOException {
        assertThat(run(2, "new", log(name, content.isEmpty() ? "" : content + "\n")))
                .contains(name, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "log.csv!t;speed!1;2.5!@Csv(separator = ';') @LogFile(\"log.csv\")",
                "log.csv!t;speed!1;2,5!@Csv(separator = ';', decimalComma = true) @LogFile(\"log.csv\")",
                "log.csv!t|speed!1|2.5!@Csv(separator = '|') @LogFile(\"log.csv\")",
                "log.csv!t~speed!1~2.5!@Csv(separator = '\\t') @LogFile(\"log.csv\")",
                "log.tsv!t~speed!1~2.5!@LogFile(\"log.tsv\")",
                "log.tsv!t~speed!1~2,5!@Csv(decimalComma = true) @LogFile(\"log.tsv\")",
                "log.csv!t,speed!1,2.5!@LogFile(\"log.csv\")"
            })
    void separatorOfTheLog_isThatOfTheAnnotation(String name, String header, String row, String parameter)
            throws IOException {
        Path log = log(name, (header + "\n" + row + "\n").replace('~', '\t'));

        String printed = run(0, "new", log);

        assertThat(printed).contains("long t,", "double speed) {}", "            " + parameter + " List<Row> rows) {");
        assertThat(printed.contains("import dev.metricsbuild.annotations.Csv;"))
                .isEqualTo(parameter.startsWith("@Csv"));
    }

    @Test
    void separatorsWithinQuotesOrBesideCommas_areNone() throws IOException {
        assertThat(run(0, "new", log("log.csv", "\"a;b\"\n1\n")))
                .contains("@JsonProperty(\"a;b\") long")
                .doesNotContain("@Csv");
        assertThat(run(0, "new", log("log.csv", "a;b,c\n1,2\n")))
                .contains("@JsonProperty(\"a;b\") long")
                .doesNotContain("@Csv");
    }

    @Test
    void columnThatIsThereTwice_isRefused() throws IOException {
        assertThat(run(2, "new", log("log.csv", "a,a\n1,2\n"))).contains("line 1", "\"a\" twice");
        assertThat(run(2, "new", log("log.jsonl", "{\"a\": 1, \"a\": 2}\n"))).contains("line 1", "'a'");
    }

    @Test
    void missingLog_andWrongOptions_areNamed() {
        assertThat(run(2, "new", directory.resolve("none.csv"))).contains("none.csv: it does not exist");
        assertThat(run(2, "new", "--package", "1x", "log.csv")).contains("\"1x\" is not a package name");
        assertThat(run(2, "new", "--rows", "0", "log.csv")).contains("expected 1 or more");
    }

    @Test
    void shells_completeTheCommand() {
        assertThat(run(0, "completion", "bash")).contains("_picocli_metricsbuild_new", "--package");
    }
}
