package dev.metricsbuild.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.input.ReadOptions;
import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricType;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.StatesOverTime;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.read.MetricsFile;
import example.FailingMetrics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole run: command line, inputs, exit codes, and what stands in the outputs afterwards. */
class BuildRunnerTest {
    private static final String JOB_ID = "123e4567-e89b-12d3-a456-426614174000";

    private final HandDispatcher dispatcher = new HandDispatcher();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path root;

    /** A row of a log. */
    record Step(double t, double speed) {}

    @BeforeEach
    void makeLogs() throws IOException {
        Files.createDirectories(root.resolve("inputs/logs"));
    }

    private ExitCode run(OnError onError, String... args) {
        List<String> all = new ArrayList<>(List.of("--root", root.toString()));
        all.addAll(Arrays.asList(args));
        Console console = new Console(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false);
        return BuildRunner.run(new Build("Flight", onError, List.of(dispatcher)), all.toArray(new String[0]), console);
    }

    private ExitCode run(String... args) {
        return run(OnError.FAIL, args);
    }

    private JobMetrics written() throws IOException {
        return MetricsFile.open(root.resolve("outputs/metrics.binproto")).readAll();
    }

    private List<String> outputs() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("outputs"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private HandDispatcher scalar(String name, HandDispatcher.Call call) {
        return dispatcher.with(MethodSpec.jobMetric(name, MetricType.SCALAR, MetricSpec.named(name)), call);
    }

    @Test
    void resultsOfEveryForm_areWritten() throws IOException {
        scalar("number", run -> run.emit(1));
        scalar("some", run -> run.emit(OptionalDouble.of(2)));
        scalar("none", run -> run.emit(OptionalDouble.empty()));
        scalar("text", run -> run.emit("t"));
        scalar("values", run -> run.emit(Optional.of(Text.of("u"))));
        scalar("noValues", run -> run.emit(Optional.empty()));
        dispatcher.with(
                MethodSpec.jobWriter("writer", MetricSpec.named("w")),
                run -> run.writer().add("x", 3));
        dispatcher.with(MethodSpec.jobData("data", DataSpec.of("Data", "m")), run -> run.emitData(new double[] {1, 2}));
        dispatcher.with(
                MethodSpec.jobEvents("events"),
                run -> run.emitEvents(Stream.of(Event.at("E", 1).build())));

        assertThat(run()).isEqualTo(ExitCode.WRITTEN);

        assertThat(written().metrics())
                .extracting(Metric::name)
                .containsExactly("number", "some", "text", "values", "x");
        assertThat(written().data("Data").map(MetricsData::unit)).contains("m");
        assertThat(written().events()).extracting(Event::name).containsExactly("E");
        assertThat(outputs()).containsExactly("metrics.binproto");
    }

    @Test
    void summary_hasALineForEachMetric_andOneForEachEventAboveItsOwn() {
        dispatcher.with(
                MethodSpec.jobMetric(
                        "max",
                        MetricType.SCALAR,
                        MetricSpec.builder("Max speed")
                                .unit("m/s")
                                .failsAbove(3)
                                .build()),
                run -> run.emit(3.123456789));
        scalar("note", run -> run.emit("first line\nsecond"));
        scalar("tiny", run -> run.emit(1.7093001305304147e-13));
        dispatcher.with(
                MethodSpec.jobEvents("events"),
                run -> run.emitEvents(Event.at("Arrival", 1).metric("Speed", 10).build()));

        run();

        assertThat(out.toString(UTF_8).lines().toList())
                .startsWith(
                        "FAIL_BLOCK      Max speed  3.12346 m/s  > 3",
                        "NOT_APPLICABLE  note       first line",
                        "NOT_APPLICABLE  tiny       1.7093E-13",
                        "NOT_APPLICABLE  Arrival    event at 0.000000001 s",
                        "NOT_APPLICABLE    Speed    10");
        assertThat(out.toString(UTF_8)).contains("metrics.binproto: 4 metrics, 0 data, 1 event");
    }

    @Test
    void reproducibleRuns_writeTheSameBytes() throws IOException {
        scalar("a", run -> run.emit(1));
        dispatcher.with(
                MethodSpec.jobMetric("b", MetricType.DOUBLE_OVER_TIME, MetricSpec.named("b")),
                run -> run.emit(DoubleOverTime.of(new long[] {1, 2}, new double[] {1, 2})));

        run("--reproducible", "--job-id", JOB_ID);
        byte[] first = Files.readAllBytes(root.resolve("outputs/metrics.binproto"));
        run("--reproducible", "--job-id", JOB_ID);

        assertThat(Files.readAllBytes(root.resolve("outputs/metrics.binproto"))).isEqualTo(first);
        assertThat(written().jobId()).hasToString(JOB_ID);
    }

    @Test
    void methodThatThrows_isNamed_withItsAuthorsFramesOnly() throws IOException {
        scalar("speed", run -> run.emit(FailingMetrics.speed("fast")));

        assertThat(run()).isEqualTo(ExitCode.METRIC_FAILED);

        assertThat(err.toString(UTF_8))
                .contains("\"speed\" (FlightMetrics.speed) failed:")
                .contains("java.lang.NumberFormatException: For input string: \"fast\"")
                .contains("at example.FailingMetrics.speed(")
                .contains("Nothing was written.")
                .doesNotContain("JobComputation");
        assertThat(outputs()).isEmpty();
    }

    @Test
    void methodThatThrows_whenIsolated_becomesATextThatFails() throws IOException {
        scalar("speed", run -> {
            run.writer().add("half", 1);
            throw new IllegalStateException("no speed");
        });
        scalar("other", run -> run.emit(1));

        assertThat(run(OnError.ISOLATE)).isEqualTo(ExitCode.WRITTEN);

        Metric failed = written().metric("speed").orElseThrow();
        assertThat(failed.status()).isEqualTo(MetricStatus.FAIL_BLOCK);
        assertThat(((Text) failed.values()).text()).contains("IllegalStateException: no speed");
        assertThat(written().metrics()).extracting(Metric::name).containsExactly("speed", "other");
    }

    @Test
    void nullResult_saysWhatToReturnInstead() {
        scalar("speed", run -> run.emit((String) null));

        assertThat(run()).isEqualTo(ExitCode.METRIC_FAILED);
        assertThat(err.toString(UTF_8)).contains("FlightMetrics.speed returned null; return an empty Optional");
    }

    @Test
    void missingLog_isNamed_withWhatThereIs() throws IOException {
        Files.writeString(root.resolve("inputs/logs/fligth.json"), "[]");
        scalar("speed", run -> run.logs().json("flight.json", Step.class));

        assertThat(run()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(UTF_8))
                .contains("inputs/logs/flight.json is missing; ")
                .contains("has fligth.json.")
                .contains("It is needed by \"speed\" (FlightMetrics.speed).");
        assertThat(outputs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "flight.json  | [{\"t\": 0,\\n \"speed\": }] | line 2, column 11",
                "flight.json  | [{\"t\": 0, \"speed\": 0},\\n{\"t\": 1, \"speed\": \"fast\"}] | line 2, column 19, at speed",
                "flight.jsonl | {\"t\": 0, \"speed\": 0}\\n{\"t\": 1, \"speed\": \"fast\"} | line 2, column 19, at speed",
                "flight.jsonl | {\"t\": 0, \"speed\": 0}\\n{\"t\": 1 | line 2",
                "flight.csv   | t,speed\\n0,1\\n1,fast | line 3",
            })
    void malformedLog_isNamedWithLineAndColumn(String name, String content, String place) throws IOException {
        Files.writeString(root.resolve("inputs/logs/" + name), content.replace("\\n", "\n"));
        scalar("speed", run -> run.emit(run.logs().rows(name, Step.class).size()));

        assertThat(run()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(UTF_8)).contains(name + ", " + place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "flight.json   | [{\"t\": 0, \"speed\": 1, \"unknown\": [1]}, {\"t\": 1, \"speed\": 2}]",
                "flight.jsonl  | {\"t\": 0, \"speed\": 1}\\n\\n{\"t\": 1, \"speed\": 2}\\n",
                "flight.ndjson | {\"t\": 0, \"speed\": 1}\\n{\"t\": 1, \"speed\": 2}",
                "flight.csv    | t,speed,unknown\\n0,1,x\\n1,2,y\\n",
            })
    void rows_areBoundAlike_inEveryFormat(String name, String content) throws IOException {
        Files.writeString(root.resolve("inputs/logs/" + name), content.replace("\\n", "\n"));
        scalar("rows", run -> run.emit(run.logs().rows(name, Step.class).toString()));
        scalar(
                "stream",
                run -> run.emit(run.logs().rowStream(name, Step.class).toList().toString()));

        assertThat(run()).isEqualTo(ExitCode.WRITTEN);
        assertThat(written().metrics())
                .extracting(metric -> ((Text) metric.values()).text())
                .containsOnly("[Step[t=0.0, speed=1.0], Step[t=1.0, speed=2.0]]");
    }

    private enum Phase {
        CLIMB,
        FALL
    }

    /** A row with a phase. */
    record PhaseRow(double speed, Phase phase) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1;FAL   | at phase: found \"FAL\"; expected one of FALL, CLIMB. Did you mean \"FALL\"?",
                "1;HOVER | at phase: found \"HOVER\"; expected one of FALL, CLIMB.",
                "1,5;FALL | found \"1,5\"; expected a number in the range of a double If numbers have a comma for a point, say so"
                        + " with @Csv(decimalComma = true).",
            })
    void cellThatIsNoneOfItsType_isToldWhatWouldBe(String row, String message) throws IOException {
        Files.writeString(root.resolve("inputs/logs/a.csv"), "speed;phase\n" + row + "\n");
        ReadOptions options = new ReadOptions(';', '\0', false, List.of(), false, false, List.of());
        scalar(
                "rows",
                run -> run.emit(
                        run.logs().with(options).rows("a.csv", PhaseRow.class).size()));

        assertThat(run()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(err.toString(UTF_8)).contains(message);
    }

    @Test
    void invalidResult_isExplained_andNotWritten() throws IOException {
        scalar("speed", run -> run.emit(Double.NaN));
        dispatcher.with(
                MethodSpec.jobMetric("line", MetricType.DOUBLE_OVER_TIME, MetricSpec.named("line")),
                run -> run.emit(DoubleOverTime.of(new long[0], new double[0])));

        assertThat(run()).isEqualTo(ExitCode.INVALID_RESULT);
        assertThat(err.toString(UTF_8))
                .contains("SCALAR-NAN", "SERIES-EMPTY")
                .contains(
                        "\"speed\" is what FlightMetrics.speed returns. Where it has no value, let it return an empty")
                .contains("\"line\" is what FlightMetrics.line returns.");
        assertThat(outputs()).isEmpty();
    }

    private void phases(String failing, String... states) {
        long[] times = new long[states.length];
        Arrays.setAll(times, i -> i);
        MetricSpec spec = MetricSpec.builder("Phase").failureStates(failing).build();
        dispatcher.with(
                MethodSpec.jobMetric("phase", MetricType.STATES_OVER_TIME, spec),
                run -> run.emit(StatesOverTime.of(times, states)));
    }

    @ParameterizedTest
    @CsvSource({"FAL, FALL", "fall, FALL", "EMERGANCY, EMERGENCY", "FREE_FALL, FREEFALL"})
    void failureStateSpeltOtherwiseThanTheStates_isWarnedOf(String failing, String state) {
        phases(failing, "CLIMB", state);

        assertThat(run()).isEqualTo(ExitCode.WRITTEN);
        assertThat(err.toString(UTF_8))
                .contains("Warning: Failure state \"" + failing + "\" of \"Phase\" never occurs, but \"" + state
                        + "\" does, which passes.");
    }

    @ParameterizedTest
    @CsvSource({"FALL, CLIMB, LAND", "FALL, FALLS, FALL", "PHASE_1, PHASE_2, CLIMB", "FAULT, FAULT_CLEARED, CLIMB"})
    void failureStateThatDoesNotOccur_orDoes_isAsItShouldBe(String failing, String first, String second) {
        phases(failing, first, second);

        assertThat(run()).isEqualTo(ExitCode.WRITTEN);
        assertThat(err.toString(UTF_8)).doesNotContain("Warning");
    }

    @Test
    void seriesOfDifferentLengths_failTheMethodWithBothLengths() {
        dispatcher.with(
                MethodSpec.jobMetric("line", MetricType.DOUBLE_OVER_TIME, MetricSpec.named("line")),
                run -> run.emit(DoubleOverTime.of(new long[3], new double[2])));

        assertThat(run()).isEqualTo(ExitCode.METRIC_FAILED);
        assertThat(err.toString(UTF_8)).contains("There are 2 values, but 3 times; expected one for each value.");
    }

    @Test
    void failedRun_takesAnEarlierFileAway() throws IOException {
        scalar("speed", run -> run.emit(1));
        run();
        scalar("broken", run -> {
            throw new IOException("x");
        });

        assertThat(run()).isEqualTo(ExitCode.METRIC_FAILED);
        assertThat(outputs()).isEmpty();
    }

    @Test
    void failedRun_keepsAnEarlierFile_whereAskedTo() throws IOException {
        scalar("speed", run -> run.emit(1));
        run();
        byte[] before = Files.readAllBytes(root.resolve("outputs/metrics.binproto"));
        scalar("broken", run -> {
            throw new IOException("x");
        });

        assertThat(run("--keep-previous")).isEqualTo(ExitCode.METRIC_FAILED);
        assertThat(Files.readAllBytes(root.resolve("outputs/metrics.binproto"))).isEqualTo(before);
        assertThat(outputs()).containsExactly("metrics.binproto");
    }

    @Test
    void outputsThatAreAFile_areFoundOutBeforeAnythingIsComputed() throws IOException {
        Files.writeString(root.resolve("outputs"), "");
        scalar("speed", run -> {
            throw new AssertionError("computed");
        });

        assertThat(run()).isEqualTo(ExitCode.OUTPUT_NOT_WRITABLE);
        assertThat(err.toString(UTF_8)).contains("cannot be written");
    }

    @Test
    void only_computesWhatIsNamed_byMetricOrMethod() throws IOException {
        dispatcher.with(
                MethodSpec.jobMetric("max", MetricType.SCALAR, MetricSpec.named("Max speed")), run -> run.emit(1));
        scalar("other", run -> run.emit(2));
        scalar("third", run -> run.emit(3));

        assertThat(run("--only", "Max speed", "third")).isEqualTo(ExitCode.WRITTEN);
        assertThat(written().metrics()).extracting(Metric::name).containsExactly("Max speed", "third");
    }

    @Test
    void only_ofAnUnknownName_isBadUsage() {
        scalar("other", run -> run.emit(2));

        assertThat(run("--only", "othr")).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(err.toString(UTF_8)).contains("nothing called othr");
    }

    @Test
    void list_showsWhatIsComputed() {
        dispatcher.with(
                MethodSpec.jobMetric(
                        "max",
                        MetricType.SCALAR,
                        MetricSpec.builder("Max speed").unit("m/s").build()),
                run -> run.emit(1));

        assertThat(run("--list")).isEqualTo(ExitCode.WRITTEN);
        assertThat(out.toString(UTF_8)).containsSubsequence("job", "Max speed", "scalar", "m/s", "FlightMetrics.max");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--frobnicate      | There is no option --frobnicate",
                "--job-id          | --job-id needs a value.",
                "--job-id=7        | --job-id takes a UUID",
                "--mode=night      | --mode is job, batch or report; found night.",
                "--max-in-flight=0 | --max-in-flight takes a number of at least 1; found 0.",
                "--max-in-flight=x | --max-in-flight takes a whole number; found x.",
            })
    void wrongCommandLine_isBadUsage(String option, String message) {
        assertThat(run(option)).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(err.toString(UTF_8)).contains(message);
    }

    @Test
    void help_namesEveryOptionAndExitCode() {
        assertThat(run("--help")).isEqualTo(ExitCode.WRITTEN);
        assertThat(out.toString(UTF_8))
                .contains(
                        "--root",
                        "--inputs",
                        "--outputs",
                        "--mode",
                        "--job-id",
                        "--reproducible",
                        "--only",
                        "--list",
                        "--keep-previous",
                        "--version",
                        "Exit codes");
    }

    @Test
    void version_isThatOfTheLibrary() {
        assertThat(run("--version")).isEqualTo(ExitCode.WRITTEN);
        assertThat(out.toString(UTF_8)).matches("Flight, built with Metrics Build for Java \\d+\\.\\d+.*\\R");
    }

    @Test
    void duplicateName_isAnInvalidResult() {
        scalar("speed", run -> run.emit(1));
        dispatcher.with(
                MethodSpec.jobWriter("writer", MetricSpec.named("w")),
                run -> run.writer().add("speed", Scalar.of(2)));

        assertThat(run()).isEqualTo(ExitCode.INVALID_RESULT);
        assertThat(err.toString(UTF_8)).contains("METRIC-NAME-UNIQUE");
    }
}
