package dev.metricsbuild.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.read.MetricsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code metricsbuild new} prints for logs of ten kinds: compiled together, without a warning, and each run on its log. */
class NewIT {
    private static final Map<String, String> LOGS = new LinkedHashMap<>();

    static {
        // Numbers, whole numbers, booleans, texts; the time in seconds.
        LOGS.put("flight.csv", """
                t,speed,step,airborne,phase
                0.0,0,1,false,CLIMB
                0.5,12.5,2,true,CRUISE
                """);
        // Absent values, a column without any, NaN as Python prints it, booleans of Python, a number that is a name.
        LOGS.put("battery.csv", """
                charge,cell,ok,serial,note
                ,3,True,007,
                80.5,,False,008,
                nan,5,,009,
                """);
        // What a data frame writes: an index without a name, names with units.
        LOGS.put("data-frame.csv", """
                ,time (ms),wind speed [m/s],"a ""quoted"" one",class
                0,0,3.5,x,1
                1,250,4.25,y,2
                """);
        // Times with and without an offset.
        LOGS.put("gps.csv", """
                stamp,local,altitude
                2026-01-01T00:00:01.5Z,2026-01-01T01:00:01,100
                2026-01-01T00:00:02+00:00,2026-01-01T01:00:02,101
                """);
        // Records in records, arrays, a field that is null, one that some rows have not.
        LOGS.put("pose.jsonl", """
                {"nanos": 0, "position": {"x": 1.5, "y": 2}, "joints": [1, 2.5], "tags": ["a"], "error": null, "mode": "A"}
                {"nanos": 1000, "position": {"x": 2.5, "y": 3}, "joints": [], "tags": [], "error": 0.25, "extra": true, "mode": "B"}
                """);
        // Absent numbers, and a text that some rows have not.
        LOGS.put("sparse.ndjson", """
                {"torque": 2.5, "remark": "first"}
                {}
                {"torque": -1}
                """);
        // An array of rows, with names that Java does not allow.
        LOGS.put("0-events.json", """
                [{"class": "car", "is-new": true, "$id": 7, "hashCode": 1.5}, {"class": "bus", "is-new": false, "$id": 8, "hashCode": 2.5}]
                """);
        // One object with arrays in it.
        LOGS.put("summary.json", """
                {"name": "run", "errors": [0.5, 0.25], "laps": [{"seconds": 61.5}, {"seconds": 60}], "settings": {"gain": 1}}
                """);
        // Nothing that is a number; values of several types in one field; a time.
        LOGS.put("texts.jsonl", """
                {"when": "2026-01-01T00:00:00Z", "message": "a \\"b\\" \\\\u000a", "any": 1}
                {"when": "2026-01-01T00:00:01Z", "message": "c", "any": "one"}
                """);
        // Whole numbers that only a long holds, and times in nanoseconds since 1970.
        LOGS.put("ticks.csv", """
                timestamp,counter,übersicht
                1767225600000000000,9007199254740993,1
                1767225601000000000,-4,2
                """);
    }

    @TempDir
    private static Path directory;

    @BeforeAll
    static void printAndCompile() throws IOException, InterruptedException {
        Path logs = Files.createDirectories(directory.resolve("inputs/logs"));
        List<String> javac = new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror", "-d", "classes"));
        for (Map.Entry<String, String> log : LOGS.entrySet()) {
            Files.writeString(logs.resolve(log.getKey()), log.getValue());
            Processes.Result printed = metricsbuild("new", "inputs/logs/" + log.getKey());
            assertThat(printed.exitCode()).as(printed.err()).isZero();
            String source = className(log.getKey()) + ".java";
            Files.writeString(directory.resolve(source), printed.out());
            javac.add(source);
        }
        Processes.Result compiled = Processes.javac(directory, javac.toArray(String[]::new));
        assertThat(compiled.exitCode()).as(compiled.err()).isZero();
        assertThat(compiled.err()).isEmpty();
    }

    private static Processes.Result metricsbuild(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("sh", Processes.DISTRIBUTION.resolve("bin/metricsbuild").toString()));
        command.addAll(List.of(args));
        return Processes.run(directory, command);
    }

    private static String className(String log) {
        return switch (log) {
            case "0-events.json" -> "Log0EventsMetrics";
            case "data-frame.csv" -> "DataFrameMetrics";
            default -> Character.toUpperCase(log.charAt(0)) + log.substring(1, log.indexOf('.')) + "Metrics";
        };
    }

    private static JobMetrics run(String log) throws IOException, InterruptedException {
        Path outputs = directory.resolve(log + "-outputs");
        Processes.Result result = Processes.java(
                directory,
                "-cp",
                Processes.classPath(directory.resolve("classes")),
                className(log) + "Entrypoint",
                "--root",
                directory.toString(),
                "--outputs",
                outputs.toString());
        assertThat(result.exitCode()).as(result.err()).isZero();
        return MetricsFile.open(outputs.resolve("metrics.binproto")).readAll();
    }

    private static double scalar(String log, String name) throws Exception {
        return ((Scalar) metric(log, name)).value();
    }

    private static Object metric(String log, String name) throws Exception {
        JobMetrics metrics = run(log);
        assertThat(metrics.metrics()).extracting(Metric::name).containsExactly(name);
        return metrics.metrics().get(0).values();
    }

    private static void assertOverTime(String log, String name, long[] nanos, double... values) throws Exception {
        DoubleOverTime.Line line = ((DoubleOverTime) metric(log, name)).lines().get(0);
        assertThat(line.values().doubles().array()).containsExactly(values);
        assertThat(((TimestampSeries) line.values().index().orElseThrow().series()).nanosArray())
                .containsExactly(nanos);
    }

    @Test
    void csvWithSeconds_showsANumberOverTime() throws Exception {
        assertOverTime("flight.csv", "speed over time", new long[] {0, 500_000_000}, 0, 12.5);
    }

    @Test
    void absentValues_areNull_andLeftOut() throws Exception {
        assertThat(Files.readString(directory.resolve("BatteryMetrics.java")))
                .contains("Double charge,", "Long cell,", "Boolean ok,", "String serial,", "String note)");
        assertThat(scalar("battery.csv", "Max charge")).isEqualTo(80.5);
    }

    @Test
    void dataFrame_keepsItsNamesInAnnotations_andLosesItsIndex() throws Exception {
        assertThat(Files.readString(directory.resolve("DataFrameMetrics.java")))
                .contains("Not here: a field without a name")
                .contains("@JsonProperty(\"wind speed [m/s]\") double windSpeedMS")
                .contains("@JsonProperty(\"class\") long classValue");
        assertOverTime("data-frame.csv", "wind speed [m/s] over time", new long[] {0, 250_000_000}, 3.5, 4.25);
    }

    @Test
    void textsThatAreTimes_becomeTheTime() throws Exception {
        long start = 1_767_225_600_000_000_000L;
        assertOverTime(
                "gps.csv", "altitude over time", new long[] {start + 1_500_000_000L, start + 2_000_000_000L}, 100, 101);
    }

    @Test
    void objectsAndArrays_becomeRecordsAndArrays() throws Exception {
        assertThat(Files.readString(directory.resolve("PoseMetrics.java")))
                .contains("Position position,", "double[] joints,", "List<String> tags,", "Double error,")
                .contains("Boolean extra", "record Position(");
        assertOverTime("pose.jsonl", "error over time", new long[] {1000}, 0.25);
    }

    @Test
    void textThatSomeRowsLack_isLeftOut() throws Exception {
        assertThat(Files.readString(directory.resolve("SparseMetrics.java")))
                .contains("Not here: remark")
                .contains("Double torque");
        assertThat(scalar("sparse.ndjson", "Max torque")).isEqualTo(2.5);
    }

    @Test
    void namesThatJavaHasNot_areInAnnotations() throws Exception {
        assertThat(Files.readString(directory.resolve("Log0EventsMetrics.java")))
                .contains("@JsonProperty(\"is-new\") boolean isNew", "@JsonProperty(\"hashCode\")");
        assertThat(scalar("0-events.json", "Max hashCode")).isEqualTo(2.5);
    }

    @Test
    void oneObject_isOneRecord() throws Exception {
        assertThat(Files.readString(directory.resolve("SummaryMetrics.java")))
                .contains("double[] errors,", "List<Laps> laps,", "Settings settings)");
        assertThat(scalar("summary.json", "Max errors")).isEqualTo(0.5);
    }

    @Test
    void rowsWithoutNumbers_areCounted() throws Exception {
        assertThat(Files.readString(directory.resolve("TextsMetrics.java"))).contains("JsonNode any");
        assertThat(scalar("texts.jsonl", "Rows")).isEqualTo(2);
    }

    @Test
    void nanosecondsSince1970_areTakenAsTheyAre() throws Exception {
        assertOverTime(
                "ticks.csv",
                "counter over time",
                new long[] {1_767_225_600_000_000_000L, 1_767_225_601_000_000_000L},
                9_007_199_254_740_992.0,
                -4);
    }
}
