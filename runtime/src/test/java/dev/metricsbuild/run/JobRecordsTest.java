package dev.metricsbuild.run;

import static dev.metricsbuild.run.BatchFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.engine.RunFailure;
import dev.metricsbuild.generated.JobValues;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.MetricType;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.source.fake.FakeJob;
import dev.metricsbuild.write.MetricsWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which jobs records are made of, and of what. */
class JobRecordsTest extends PlatformTest {
    private static final PerJobKey<Double> MISSES = PerJobKey.doubles("misses", "Misses", false);
    private static final PerJobKey<String> NOTE = PerJobKey.texts("note", "Note", true);
    private static final PerJobKey<Double> SPEED = PerJobKey.doubles("speed", "Speed", true);
    private static final PerJobKey<double[]> SCORES = PerJobKey.doubleData("scores", "Scores", false);
    private static final List<PerJobKey<?>> ALL = List.of(MISSES, NOTE, SPEED);
    private static final List<PerJobKey<?>> OPTIONAL = List.of(NOTE, SPEED);

    /** Stands for the record of a user. */
    private record Drive(String name, double misses, String note, String speed) {
        static Drive of(JobValues values) {
            return new Drive(
                    values.job().name(),
                    values.value(MISSES),
                    values.find(NOTE).orElse("no note"),
                    values.findDouble(SPEED) + "/" + values.orNull(SPEED));
        }

        @Override
        public String toString() {
            return name + " " + misses + " " + note + " " + speed;
        }
    }

    private static String lines(List<Drive> drives) {
        return drives.stream().map(Drive::toString).collect(Collectors.joining("\n"));
    }

    private static final String EXPECTED = """
            flight 0 3.0 fine OptionalDouble.empty/null
            flight 1 0.0 no note OptionalDouble[7.5]/7.5""";

    private int jobs;

    private void addJob(String name, Consumer<MetricsWriter> metrics) {
        platform.add(FakeJob.of(jobs++, name, "SUCCEEDED", metrics));
    }

    private void twoDrivesAndTwoWithoutMetrics() {
        addJob("flight 0", writer -> {
            writer.add("Misses", 3);
            writer.add("Note", Text.of("fine"));
        });
        addJob("crashed", writer -> {});
        addJob("flight 1", writer -> {
            writer.add("Misses", 0);
            writer.add("Speed", 7.5);
        });
        addJob("data alone", writer -> writer.addData(DataSpec.of("Scores", ""), MetricsData.ofDoubles(1, 2)));
    }

    @Test
    void listOfRecords_hasEachJobWithMetricsInItsOrder() throws RunFailure {
        twoDrivesAndTwoWithoutMetrics();
        var message = fixture.compute(
                platform,
                new TestDispatcher()
                        .metric(
                                "All",
                                MetricType.TEXT,
                                run -> run.emit(lines(run.list(ALL, Drive::of))),
                                MISSES,
                                NOTE,
                                SPEED));

        assertThat(text(message, "All")).isEqualTo(EXPECTED);
    }

    @Test
    void streamAndCollectorOfRecords_haveTheSameJobs() throws RunFailure {
        twoDrivesAndTwoWithoutMetrics();
        var message = fixture.compute(
                platform,
                new TestDispatcher()
                        .metric(
                                "Stream",
                                MetricType.TEXT,
                                run -> run.emit(lines(run.stream(ALL, Drive::of).toList())),
                                MISSES,
                                NOTE,
                                SPEED)
                        .collector(
                                "Collector",
                                MetricType.TEXT,
                                run -> run.collect(
                                        ALL,
                                        Drive::of,
                                        Collectors.collectingAndThen(Collectors.toList(), JobRecordsTest::lines)),
                                MISSES,
                                NOTE,
                                SPEED));

        assertThat(text(message, "Stream")).isEqualTo(EXPECTED);
        assertThat(text(message, "Collector")).isEqualTo(EXPECTED);
    }

    @Test
    void recordOfOptionalsAlone_standsForEachJobWithMetrics() throws RunFailure {
        twoDrivesAndTwoWithoutMetrics();
        addJob("neither", writer -> writer.add("Misses", 9));
        var message = fixture.compute(
                platform,
                new TestDispatcher()
                        .metric(
                                "List",
                                MetricType.TEXT,
                                run -> run.emit(run.list(
                                                OPTIONAL, values -> values.job().name())
                                        .toString()),
                                NOTE,
                                SPEED)
                        .collector(
                                "Collector",
                                MetricType.TEXT,
                                run -> run.collect(
                                        OPTIONAL, values -> values.job().name(), Collectors.joining(", ", "[", "]")),
                                NOTE,
                                SPEED));

        assertThat(text(message, "List")).isEqualTo("[flight 0, flight 1, neither]");
        assertThat(text(message, "Collector")).isEqualTo("[flight 0, flight 1, neither]");
    }

    @Test
    void jobWithMetricsThatLacksARequiredValue_failsTheRunAndIsNamed() {
        twoDrivesAndTwoWithoutMetrics();
        addJob("old", writer -> writer.add("Note", Text.of("of another build")));
        TestDispatcher list = new TestDispatcher()
                .metric("All", MetricType.TEXT, run -> run.emit(lines(run.list(ALL, Drive::of))), MISSES, NOTE, SPEED);
        TestDispatcher collector = new TestDispatcher()
                .collector(
                        "All",
                        MetricType.SCALAR,
                        run -> run.collect(ALL, Drive::of, Collectors.counting()),
                        MISSES,
                        NOTE,
                        SPEED);

        for (TestDispatcher each : List.of(list, collector)) {
            assertThatThrownBy(() -> fixture.compute(platform, each))
                    .isInstanceOf(RunFailure.class)
                    .hasMessageContaining("\"Misses\" (misses) is missing in a job")
                    .hasMessageContaining("old");
        }
    }

    @Test
    void jobOfDataAlone_countsWhereOnlyDataIsAskedFor() throws RunFailure {
        twoDrivesAndTwoWithoutMetrics();
        List<PerJobKey<?>> keys = List.of(PerJobKey.doubleData("scores", "Scores", true));
        var message = fixture.compute(
                platform,
                new TestDispatcher()
                        .metric(
                                "Scores",
                                MetricType.TEXT,
                                run -> run.emit(
                                        run.list(keys, values -> values.job().name())
                                                .toString()),
                                PerJobKey.doubleData("scores", "Scores", true)));

        assertThat(text(message, "Scores")).isEqualTo("[flight 0, flight 1, data alone]");
    }

    @Test
    void keyThatIsNotDeclared_isRefused() {
        twoDrivesAndTwoWithoutMetrics();

        assertThatThrownBy(() -> fixture.compute(
                        platform,
                        new TestDispatcher()
                                .metric(
                                        "All",
                                        MetricType.TEXT,
                                        run -> run.emit(run.list(List.of(SCORES), JobValues::job)
                                                .toString()),
                                        MISSES)))
                .hasMessageContaining("does not declare");
    }
}
