package dev.metricsbuild.examples.drone;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.context.BatchContext;
import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.context.JobMetricsView;
import dev.metricsbuild.context.JobValue;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.Histogram;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FleetMetricsTest {
    private static final JobInfo FIRST = job("first", "SUCCEEDED");
    private static final JobInfo SECOND = job("second", "SUCCEEDED");
    private static final JobInfo BROKEN = job("broken", "ERROR");
    private static final Batch BATCH =
            new Batch(UUID.randomUUID(), Path.of("."), List.of(FIRST, SECOND, BROKEN), List.of());

    /** A batch of jobs whose values are given by hand. */
    private record Batch(UUID id, Path outputs, List<JobInfo> jobs, List<JobMetricsView> metrics)
            implements BatchContext {}

    private static JobInfo job(String name, String status) {
        return new JobInfo(name, name, status, List.of(), Map.of());
    }

    private static DoubleOverTime line(double... values) {
        long[] nanos = new long[values.length];
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = 20_000_000L * i;
        }
        return DoubleOverTime.of(nanos, values);
    }

    @Test
    void jobStatuses_areCounted() {
        assertThat(FleetMetrics.jobStatuses(BATCH)
                        .bars()
                        .get(0)
                        .values()
                        .doubles()
                        .array())
                .containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource({"95, PASSED", "94, FAIL_WARN", "75, FAIL_WARN", "74, FAIL_BLOCK"})
    void tooFewLandings_warnOrFail(double percent, MetricStatus expected) {
        assertThat(FleetMetricsBuilders.landed().value(percent).build().status())
                .isEqualTo(expected);
    }

    @Test
    void figures_areThoseOfTheFleet() {
        List<JobValue<Double>> landings = List.of(new JobValue<>(SECOND, 60.0));

        assertThat(FleetMetrics.landed(landings, BATCH)).isEqualTo(100.0 / 3, within(1e-12));
        assertThat(FleetMetrics.fleetSpeed(new double[] {4, 5, 9})).isEqualTo(6);
    }

    @Test
    void slowestFlight_isTheOneOfLeastMeanSpeed() {
        List<JobValue<Double>> speeds = List.of(new JobValue<>(FIRST, 5.5), new JobValue<>(SECOND, 4.25));

        assertThat(FleetMetrics.slowestFlight(speeds)).hasValue("**second** with 4.25 m/s");
        assertThat(FleetMetrics.slowestFlight(List.of())).isEmpty();
    }

    @Test
    void speeds_areCollectedFromAllFlights() {
        Optional<Histogram> speeds =
                Stream.of(line(1, 2), line(3), line(4, 5, 6)).collect(FleetMetrics.speeds());

        assertThat(speeds.orElseThrow().values().doubles().array()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void usualControlError_isExceededByOneInTwenty() {
        double[] errors = IntStream.rangeClosed(0, 100).asDoubleStream().toArray();

        OptionalDouble usual = Stream.of(errors, errors).collect(FleetMetrics.usualControlError());

        assertThat(usual).hasValueCloseTo(95.0, within(0.5));
    }

    @Test
    void altitudes_areALineAFlightOfEveryTenthStep() {
        double[] rising = IntStream.range(0, 21).asDoubleStream().toArray();
        List<JobValue<DoubleOverTime>> flights =
                List.of(new JobValue<>(FIRST, line(rising)), new JobValue<>(SECOND, line(0, 1)));

        List<?> lines = (List<?>)
                requireNonNull(FleetMetrics.altitudes(flights).figure().get("data"));

        assertThat(lines).hasSize(2);
        Map<?, ?> first = (Map<?, ?>) lines.get(0);
        assertThat(first.get("name")).isEqualTo("first");
        assertThat(first.get("x")).isEqualTo(List.of(0.0, 0.2, 0.4));
        assertThat(first.get("y")).isEqualTo(List.of(0.0, 10.0, 20.0));
    }
}
