package dev.metricsbuild.run;

import static dev.metricsbuild.run.BatchFixture.scalar;
import static dev.metricsbuild.run.BatchFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.context.JobValue;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.engine.RunFailure;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.MetricType;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.source.fake.FakeJob;
import dev.metricsbuild.source.fake.FakePlatform;
import dev.metricsbuild.source.fake.FakeRequest;
import dev.metricsbuild.write.MetricsWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What methods of batch mode get, and what is fetched for them. */
class BatchModeTest extends PlatformTest {
    static final PerJobKey<Double> MAX_SPEED = PerJobKey.doubles("maxSpeed", "Max speed", false);
    static final PerJobKey<DoubleOverTime> SPEED =
            PerJobKey.values("speed", "Speed over time", DoubleOverTime.class, false);
    static final PerJobKey<double[]> ERRORS = PerJobKey.doubleData("errors", "Errors", false);

    static void flight(MetricsWriter writer, int number) {
        writer.add("Max speed", 10.0 + number);
        long[] times = {0, 1_000_000_000L, 2_000_000_000L};
        writer.add("Speed over time", DoubleOverTime.of(times, new double[] {number, number + 1, number + 2}));
        writer.add("Phase", Text.of("flight " + number));
        writer.addData(DataSpec.of("Errors", "m"), MetricsData.ofDoubles(number * 0.5, number * 0.25));
        writer.addData(DataSpec.of("Names", ""), MetricsData.ofStrings("a" + number, "b"));
    }

    @Test
    void wholeRun_ofScalars_writesFileWithBatchId() throws IOException {
        flights(5);
        platform.config(root.resolve("inputs"));
        TestDispatcher fleet = new TestDispatcher()
                .metric(
                        "Fleet max",
                        MetricType.SCALAR,
                        run -> run.emit(
                                Arrays.stream(run.doubles(MAX_SPEED)).max().orElseThrow()),
                        MAX_SPEED);

        assertThat(fixture.run(fleet)).as(() -> fixture.err()).isEqualTo(ExitCode.WRITTEN);

        assertThat(scalar(fixture.written(), "Fleet max")).isEqualTo(14);
        assertThat(fixture.written().jobId()).hasToString(FakePlatform.BATCH);
    }

    @Test
    void scalars_areReadFromTheListing_withoutAnyDownload() throws RunFailure {
        flights(5);
        fixture.compute(
                platform,
                new TestDispatcher()
                        .metric("All", MetricType.SCALAR, run -> run.emit(run.doubles(MAX_SPEED).length), MAX_SPEED));

        assertThat(platform.requests()).allMatch(FakeRequest::api).hasSize(1 + 5);
        assertThat(platform.requests()).noneMatch(request -> request.path().contains("metricsData"));
    }

    @Test
    void seriesOfOneName_isDownloadedWithItsDataAndIndex_andNothingElse() throws RunFailure {
        flights(4);
        JobMetrics message = fixture.compute(
                platform,
                new TestDispatcher()
                        .metric(
                                "Points",
                                MetricType.SCALAR,
                                run -> run.emit(run.stream(SPEED)
                                        .mapToDouble(speed -> speed.value().lines().get(0).values().doubles().stream()
                                                .sum())
                                        .sum()),
                                SPEED));

        assertThat(scalar(message, "Points")).isEqualTo(3 + 6 + 9 + 12);
        // Of each job the metric, its values, their statuses and the times that both are indexed by.
        assertThat(platform.requests()).filteredOn(request -> !request.api()).hasSize(4 * 4);
    }

    @Test
    void storage_neverSeesTheToken() throws RunFailure {
        flights(2);
        fixture.compute(
                platform,
                new TestDispatcher()
                        .metric(
                                "N",
                                MetricType.SCALAR,
                                run -> run.emit(run.list(SPEED).size()),
                                SPEED));

        assertThat(platform.requests())
                .allSatisfy(
                        request -> assertThat(request.authorization().isEmpty()).isEqualTo(!request.api()));
    }

    @Test
    void data_ofNumbersAndTexts_isBoundByName() throws RunFailure {
        flights(3);
        PerJobKey<List<String>> names = PerJobKey.stringData("names", "Names", false);
        JobMetrics message = fixture.compute(
                platform,
                new TestDispatcher()
                        .metric(
                                "Sum",
                                MetricType.SCALAR,
                                run -> run.emit(run.stream(ERRORS)
                                        .flatMapToDouble(errors -> Arrays.stream(errors.value()))
                                        .sum()),
                                ERRORS)
                        .metric(
                                "Names",
                                MetricType.TEXT,
                                run -> run.emit(run.stream(names)
                                        .map(JobValue::value)
                                        .flatMap(List::stream)
                                        .collect(Collectors.joining(" "))),
                                names));

        assertThat(scalar(message, "Sum")).isEqualTo(0.75 * 3);
        assertThat(text(message, "Names")).isEqualTo("a0 b a1 b a2 b");
    }

    @Test
    void batchOfNoJobs_isComputed() throws IOException {
        platform.config(root.resolve("inputs"));
        TestDispatcher fleet = new TestDispatcher()
                .metric("Count", MetricType.SCALAR, run -> run.emit(run.doubles(MAX_SPEED).length), MAX_SPEED)
                .collector(
                        "Sum",
                        MetricType.SCALAR,
                        run -> run.collect(MAX_SPEED, Collectors.summingDouble(value -> value)),
                        MAX_SPEED);

        assertThat(fixture.run(fleet)).as(() -> fixture.err()).isEqualTo(ExitCode.WRITTEN);
        assertThat(scalar(fixture.written(), "Count")).isZero();
        assertThat(scalar(fixture.written(), "Sum")).isZero();
    }

    @Test
    void jobsWithoutMetrics_areSkipped() throws RunFailure {
        flights(2);
        platform.add(FakeJob.of(2, "crashed", "ERROR", writer -> {}));
        platform.add(FakeJob.of(3, "empty", "SUCCEEDED", writer -> {}));
        JobMetrics message = fixture.compute(
                platform,
                new TestDispatcher()
                        .metric("Count", MetricType.SCALAR, run -> run.emit(run.doubles(MAX_SPEED).length), MAX_SPEED)
                        .metric(
                                "Data",
                                MetricType.SCALAR,
                                run -> run.emit(run.list(ERRORS).size()),
                                ERRORS));

        assertThat(scalar(message, "Count")).isEqualTo(2);
        assertThat(scalar(message, "Data")).isEqualTo(2);
    }

    @Test
    void jobLackingTheMetric_isNamed() {
        flights(2);
        platform.add(FakeJob.of(2, "old build", "SUCCEEDED", writer -> writer.add("Other", 1)));
        TestDispatcher fleet = new TestDispatcher()
                .metric("Count", MetricType.SCALAR, run -> run.emit(run.doubles(MAX_SPEED).length), MAX_SPEED);

        assertThatThrownBy(() -> fixture.compute(platform, fleet))
                .isInstanceOfSatisfying(
                        RunFailure.class, e -> assertThat(e.reason()).isEqualTo(RunFailure.Reason.BAD_INPUT))
                .hasMessageContaining("\"Max speed\" (maxSpeed) is missing in a job:\n  \"old build\" (")
                .hasMessageContaining("@PerJob(optional = true)");
    }

    @Test
    void jobLackingAnOptionalMetric_isSkipped() throws RunFailure {
        flights(2);
        platform.add(FakeJob.of(2, writer -> writer.add("Other", 1)));
        PerJobKey<Double> optional = PerJobKey.doubles("maxSpeed", "Max speed", true);
        JobMetrics message = fixture.compute(
                platform,
                new TestDispatcher()
                        .metric(
                                "Count",
                                MetricType.SCALAR,
                                run -> run.emit(run.map(optional).size()),
                                optional));

        assertThat(scalar(message, "Count")).isEqualTo(2);
    }

    @Test
    void metricOfAnotherKind_isNamedWithItsKind() {
        platform.add(FakeJob.of(0, writer -> writer.add("Max speed", "it threw").add("Speed over time", 3)));
        TestDispatcher fleet = new TestDispatcher()
                .metric("A", MetricType.SCALAR, run -> run.emit(run.list(SPEED).size()), SPEED);

        assertThatThrownBy(() -> fixture.compute(platform, fleet)).hasMessageContaining("it is a scalar there");
    }

    @Test
    void methodThatThrows_inIsolation_leavesTheOthers() throws RunFailure {
        flights(2);
        fixture.onError = OnError.ISOLATE;
        JobMetrics message = fixture.compute(
                platform,
                new TestDispatcher()
                        .collector(
                                "Broken",
                                MetricType.SCALAR,
                                run -> run.collect(MAX_SPEED, Collectors.summingDouble(value -> {
                                    throw new IllegalStateException("no sum today");
                                })),
                                MAX_SPEED)
                        .metric("Thrown", MetricType.SCALAR, run -> {
                            throw new IllegalStateException("not today");
                        })
                        .metric("Count", MetricType.SCALAR, run -> run.emit(run.doubles(MAX_SPEED).length), MAX_SPEED));

        assertThat(text(message, "Broken")).contains("no sum today");
        assertThat(text(message, "Thrown")).contains("not today");
        assertThat(scalar(message, "Count")).isEqualTo(2);
        assertThat(message.metrics()).extracting(metric -> metric.name()).containsExactly("Broken", "Thrown", "Count");
    }

    @Test
    void infiniteScalar_whichJsonCannotHold_isReadFromTheMessage() throws RunFailure {
        platform.add(FakeJob.of(0, writer -> writer.add("Max speed", Double.POSITIVE_INFINITY)));
        JobMetrics message = fixture.compute(
                platform,
                new TestDispatcher()
                        .metric("Sum", MetricType.SCALAR, run -> run.emit(run.doubles(MAX_SPEED)[0]), MAX_SPEED));

        assertThat(scalar(message, "Sum")).isInfinite();
    }

    @Test
    void configWithoutProject_findsItOverTheApi() throws RunFailure, IOException {
        flights(1);
        platform.config(root.resolve("inputs"), Map.of());
        JobMetrics message = fixture.compute(new TestDispatcher()
                .metric(
                        "Count",
                        MetricType.SCALAR,
                        run -> run.emit(run.context().jobs().size())));

        assertThat(scalar(message, "Count")).isEqualTo(1);
    }

    @Test
    void idsInCapitals_withinMessages_areFound() throws RunFailure {
        platform.add(FakeJob.of(0, writer -> flight(writer, 3)).inCapitals());
        JobMetrics message = fixture.compute(
                platform,
                new TestDispatcher()
                        .metric(
                                "N",
                                MetricType.SCALAR,
                                run -> run.emit(run.list(SPEED).size()),
                                SPEED));

        assertThat(scalar(message, "N")).isEqualTo(1);
        assertThat(fixture.err()).isEmpty();
    }

    @Test
    void methodThatTakesWhatItDoesNotDeclare_isToldSo() {
        flights(1);
        TestDispatcher fleet =
                new TestDispatcher().metric("N", MetricType.SCALAR, run -> run.emit(run.doubles(MAX_SPEED)[0]));

        assertThatThrownBy(() -> fixture.compute(platform, fleet))
                .isInstanceOfSatisfying(
                        RunFailure.class, e -> assertThat(e.reason()).isEqualTo(RunFailure.Reason.METRIC_FAILED))
                .hasMessageContaining("does not declare PerJobKey[method=maxSpeed");
    }
}
