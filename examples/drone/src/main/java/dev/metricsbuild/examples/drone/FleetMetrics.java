package dev.metricsbuild.examples.drone;

import static dev.metricsbuild.annotations.MetricImportance.HIGH;

import dev.metricsbuild.annotations.BatchMetric;
import dev.metricsbuild.annotations.MetricsBuild;
import dev.metricsbuild.annotations.PerJob;
import dev.metricsbuild.collect.MetricCollectors;
import dev.metricsbuild.context.BatchContext;
import dev.metricsbuild.context.JobValue;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.metric.BarChart;
import dev.metricsbuild.metric.Bucket;
import dev.metricsbuild.metric.Buckets;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.Plotly;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** The metrics of a fleet: of all flights of a batch. With those of a single flight they are one metrics build. */
@MetricsBuild(name = "drone", include = FlightMetrics.class)
public final class FleetMetrics {
    /** The lines of a chart show every tenth step: five points a second. */
    private static final int STEPS_PER_POINT = 10;

    /** Half a metre a second each, up to the speed of a fall from on high. */
    private static final List<Bucket> SPEEDS = Buckets.uniform(0, 25, 50);

    private FleetMetrics() {}

    @BatchMetric(description = "How the flights' jobs ended", xAxisName = "status", yAxisName = "jobs")
    static BarChart jobStatuses(BatchContext batch) {
        return BarChart.of(batch.jobs().stream()
                .map(job -> job.outcome().isEmpty() ? job.status() : job.outcome())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())));
    }

    @BatchMetric(
            name = "Landed",
            description = "Flights that ended on the ground, safe",
            unit = "%",
            importance = HIGH,
            warnsBelow = 95,
            failsBelow = 75)
    @SuppressWarnings("metrics:UNIT-DIFFERS") // How many have a time to the goal is counted, not the time.
    static double landed(
            @PerJob(value = "secondsToGoal", optional = true) List<JobValue<Double>> landings, BatchContext batch) {
        return 100.0 * landings.size() / batch.jobs().size();
    }

    @BatchMetric(name = "Mean speed of the fleet", unit = "m/s")
    static double fleetSpeed(@PerJob("meanSpeed") double[] speeds) {
        return Arrays.stream(speeds).average().orElseThrow();
    }

    /** How fast the drones were. One flight is fed after the other, as they arrive: no flight's line is kept. */
    @BatchMetric(name = "Speeds of the fleet", unit = "m/s", xAxisName = "speed (m/s)")
    @PerJob("speed")
    static Collector<DoubleOverTime, ?, Optional<Histogram>> speeds() {
        return MetricCollectors.histogram(SPEEDS).ofTimeSeries();
    }

    /** A collector too, here over data that has no metric of its own in the flights' files. */
    @BatchMetric(
            name = "Usual control error",
            description = "95 % of the time the drones were nearer to where their autopilots wanted them",
            unit = "m",
            warnsAbove = 10)
    @PerJob("trackingErrors")
    static Collector<double[], ?, OptionalDouble> usualControlError() {
        return MetricCollectors.quantile(0.95).ofArrays();
    }

    @BatchMetric(name = "Altitudes of all flights")
    static Plotly altitudes(@PerJob("altitude") List<JobValue<DoubleOverTime>> flights) {
        List<Object> lines = flights.stream()
                .<Object>map(flight -> line(flight.job().name(), flight.value()))
                .toList();
        Map<String, Object> layout = Map.of(
                "xaxis", Map.of("title", Map.of("text", "time (s)")),
                "yaxis", Map.of("title", Map.of("text", "altitude (m)")));
        return Plotly.of(Map.of("data", lines, "layout", layout));
    }

    private static Map<String, Object> line(String name, DoubleOverTime flight) {
        MetricsData altitudes = flight.lines().get(0).values();
        TimestampSeries times =
                (TimestampSeries) altitudes.index().orElseThrow().series();
        List<Double> seconds = new ArrayList<>();
        List<Double> metres = new ArrayList<>();
        for (int i = 0; i < times.size(); i += STEPS_PER_POINT) {
            seconds.add(times.nanosAt(i) / 1e9);
            metres.add(altitudes.doubles().at(i));
        }
        return Map.of("type", "scatter", "mode", "lines", "name", name, "x", seconds, "y", metres);
    }

    @BatchMetric(description = "The flight with the lowest mean speed")
    static Optional<String> slowestFlight(@PerJob("meanSpeed") List<JobValue<Double>> speeds) {
        return speeds.stream()
                .min(Comparator.comparing(JobValue::value))
                .map(slowest -> String.format(
                        Locale.ROOT, "**%s** with %.2f m/s", slowest.job().name(), slowest.value()));
    }
}
