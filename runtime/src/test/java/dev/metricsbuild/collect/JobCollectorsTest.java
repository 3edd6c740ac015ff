package dev.metricsbuild.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.context.JobValue;
import dev.metricsbuild.metric.BarChart;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.MetricValues;
import dev.metricsbuild.metric.Plotly;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.validate.MetricsValidator;
import dev.metricsbuild.write.IdSource;
import dev.metricsbuild.write.MetricsWriter;
import dev.metricsbuild.write.Serialization;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Collectors that know the jobs. */
class JobCollectorsTest {
    private static JobValue<DoubleOverTime> flight(int number, String name, int points) {
        JobInfo job = new JobInfo("id" + number, name, "SUCCEEDED", List.of(), Map.of("wind", "w" + number % 2));
        long[] times = LongStream.range(0, points).map(i -> i * 500_000_000).toArray();
        double[] values = IntStream.range(0, points)
                .mapToDouble(i -> i == points / 3 ? 99 : number)
                .toArray();
        return new JobValue<>(job, DoubleOverTime.of(times, values));
    }

    private static List<JobValue<DoubleOverTime>> flights() {
        List<JobValue<DoubleOverTime>> flights = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            flights.add(flight(i, "flight " + i / 2, 10 + i));
        }
        return flights;
    }

    private static byte[] bytes(Optional<? extends MetricValues> values) {
        MetricsWriter writer = new MetricsWriter(new UUID(1, 2), IdSource.nameBased());
        writer.add("M", values.orElseThrow());
        assertThat(MetricsValidator.validate(writer.build()).accepted()).isTrue();
        return Serialization.toByteArray(writer.build());
    }

    @Test
    void jobsInAnyOrder_giveTheSameBytes() {
        List<Collector<JobValue<DoubleOverTime>, ?, ? extends Optional<? extends MetricValues>>> collectors = List.of(
                JobCollectors.lines(8),
                JobCollectors.plotlyLines(8, "s", "m/s"),
                JobCollectors.countBy(flight -> flight.job().name()),
                JobCollectors.barsBy(
                        flight -> flight.job().parameters().get("wind"),
                        flight -> flight.value().lines().size(),
                        MetricCollectors.mean()));
        for (var collector : collectors) {
            List<JobValue<DoubleOverTime>> flights = flights();
            byte[] inOrder = bytes(flights.stream().collect(collector));
            for (int seed = 0; seed < 3; seed++) {
                Collections.shuffle(flights, new Random(seed));
                assertThat(bytes(flights.parallelStream().collect(collector))).isEqualTo(inOrder);
            }
        }
    }

    @Test
    void lines_areCalledAfterTheirJobs_toldApartByParametersThenIds() {
        DoubleOverTime plot = Stream.of(
                        flight(0, "alone", 3),
                        flight(1, "twice", 3),
                        flight(2, "twice", 3),
                        flight(3, "thrice", 3),
                        flight(5, "thrice", 3))
                .collect(JobCollectors.lines(10))
                .orElseThrow();

        assertThat(plot.legend())
                .containsExactly("alone", "thrice (id3)", "thrice (id5)", "twice {wind=w1}", "twice {wind=w0}");
    }

    @Test
    void longLine_isThinned_andKeepsEndsAndExtremes() {
        DoubleOverTime plot = Stream.of(flight(1, "long", 3000))
                .collect(JobCollectors.lines(10))
                .orElseThrow();

        double[] shown = plot.lines().get(0).values().doubles().array();
        assertThat(shown).hasSizeLessThanOrEqualTo(10).contains(99);
        assertThat(plot.lines().get(0).values().index().orElseThrow().series().size())
                .isEqualTo(shown.length);
        assertThatThrownBy(() -> Stream.of(flight(1, "x", 2)).collect(JobCollectors.lines(1)))
                .hasMessageContaining("at least 2");
    }

    @Test
    void plotlyLines_haveTracesAndTitles() {
        Plotly plot = Stream.of(flight(1, "a", 3), flight(2, "b", 3))
                .collect(JobCollectors.plotlyLines(10, "time (s)", "m"))
                .orElseThrow();

        assertThat((List<?>) plot.figure().get("data")).hasSize(2);
        assertThat(String.valueOf(plot.figure().get("layout"))).contains("time (s)", "m");
    }

    @Test
    void tracesOfPlotly_standOverSeconds() {
        Plotly plot = Stream.of(flight(1, "a", 3))
                .collect(JobCollectors.plotlyLines(10, "s", "m"))
                .orElseThrow();

        // Half a second between points.
        Map<?, ?> trace = (Map<?, ?>) ((List<?>) plot.figure().get("data")).get(0);
        assertThat((double[]) trace.get("x")).containsExactly(0, 0.5, 1);
    }

    @Test
    void lineOfAsManyPointsAsWanted_isWhole_andOneOfOneMoreIsNot() {
        assertThat(pointsOf(10, 10)).isEqualTo(10);
        // Both ends, and of each of four sections the first point, which is its highest and lowest, and the peak.
        assertThat(pointsOf(11, 10)).isLessThan(10);
    }

    private static int pointsOf(int points, int most) {
        return Stream.of(flight(1, "line", points))
                .collect(JobCollectors.lines(most))
                .orElseThrow()
                .lines()
                .get(0)
                .values()
                .series()
                .size();
    }

    @Test
    void severalLinesOfAJob_bearTheirNamesOrNumbers() {
        DoubleOverTime two = DoubleOverTime.builder()
                .line(DoubleOverTime.of(new long[] {0, 1}, new double[] {1, 2})
                        .lines()
                        .get(0))
                .line(DoubleOverTime.of(new long[] {0, 1}, new double[] {3, 4})
                        .lines()
                        .get(0))
                .build();
        DoubleOverTime named = new DoubleOverTime(two.lines(), null, null, null, List.of("left", "right"), null);
        JobInfo first = new JobInfo("id1", "first", "SUCCEEDED", List.of(), Map.of());
        JobInfo second = new JobInfo("id2", "second", "SUCCEEDED", List.of(), Map.of());

        assertThat(Stream.of(new JobValue<>(first, two), new JobValue<>(second, named))
                        .collect(JobCollectors.lines(10))
                        .orElseThrow()
                        .legend())
                .containsExactly("first: 1", "first: 2", "second: left", "second: right");
    }

    @Test
    void concatenated_keepsTheOrderOfTheJobs() {
        Scalar last = Stream.of(new double[] {1, 2}, new double[] {}, new double[40], new double[] {7})
                .collect(JobCollectors.concatenated(all -> Scalar.of(all[all.length - 1] + all.length)));

        assertThat(last.value()).isEqualTo(7 + 43);
    }

    @Test
    void noJobs_giveNoChart() {
        assertThat(Stream.<String>of().collect(JobCollectors.countBy(x -> x))).isEmpty();
        assertThat(Stream.<JobValue<DoubleOverTime>>of().collect(JobCollectors.lines(5)))
                .isEmpty();
    }

    @Test
    void counts_standInTheOrderOfTheirNames() {
        BarChart chart =
                Stream.of("b", "a", "b").collect(JobCollectors.countBy(x -> x)).orElseThrow();

        assertThat(chart.bars().get(0).values().doubles().array()).containsExactly(1, 2);
    }
}
