package dev.metricsbuild.examples.hello;

import static dev.metricsbuild.annotations.MetricImportance.HIGH;
import static dev.metricsbuild.annotations.MetricImportance.LOW;
import static dev.metricsbuild.annotations.MetricImportance.ZERO;
import static dev.metricsbuild.annotations.MetricStatus.PASSED;

import dev.metricsbuild.annotations.ExperienceFile;
import dev.metricsbuild.annotations.JobData;
import dev.metricsbuild.annotations.JobEvents;
import dev.metricsbuild.annotations.JobMetric;
import dev.metricsbuild.annotations.LogFile;
import dev.metricsbuild.annotations.Provides;
import dev.metricsbuild.context.JobContext;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.BarChart;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.DoubleSummary;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.Image;
import dev.metricsbuild.metric.ImageList;
import dev.metricsbuild.metric.LinePlot;
import dev.metricsbuild.metric.Plotly;
import dev.metricsbuild.metric.StatesOverTime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How the sine series converges, in one metric of nearly every kind. */
public final class HelloMetrics {
    private static final double WARNING_ERROR = 1e-3;
    private static final double FAILING_ERROR = 0.1;
    private static final int MOST_PICTURES = 6;

    private HelloMetrics() {}

    @Provides
    static SineLog log(
            @ExperienceFile("experience.json") Experience experience, @LogFile("log.json") List<Iteration> iterations) {
        return SineLog.of(experience, iterations);
    }

    @JobMetric(
            name = "Final Value Summary",
            description = "Final converged values for various arguments",
            importance = ZERO,
            status = PASSED)
    static DoubleSummary finalValues(SineLog log) {
        return DoubleSummary.of(MetricsData.ofDoubles(finalSums(log)).groupBy(names(log)));
    }

    @JobMetric(
            name = "Convergence over time",
            description = "Error values over time for various arguments, omitted when zero.",
            importance = ZERO,
            status = PASSED,
            yAxisName = "log10|error|")
    static DoubleOverTime convergence(SineLog log) {
        MetricsData times = MetricsData.ofNanos(log.nanos());
        DoubleOverTime.Builder plot =
                DoubleOverTime.builder().startNanos(log.startNanos()).endNanos(log.endNanos());
        for (Approximation of : log.approximations()) {
            plot.line(
                    "arg=" + of.argument(),
                    MetricsData.ofDoubles(of.logErrors()).indexedBy(times));
        }
        return plot.build();
    }

    @JobMetric(
            name = "Max Error",
            description = "Max error on final iteration accross values.",
            importance = HIGH,
            warnsAbove = WARNING_ERROR,
            failsAbove = FAILING_ERROR,
            failsBelow = 0)
    static double maxError(SineLog log) {
        return finalErrors(log).max().orElseThrow();
    }

    @JobMetric(
            description = "The absolute error after the last iteration",
            warnsAbove = WARNING_ERROR,
            failsAbove = FAILING_ERROR,
            xAxisName = "sine",
            yAxisName = "|error|")
    static BarChart errorByArgument(SineLog log) {
        return BarChart.builder().bars(names(log), finalErrors(log).toArray()).build();
    }

    @JobMetric(description = "What each iteration has summed up", xAxisName = "iteration", yAxisName = "partial sum")
    static LinePlot partialSums(SineLog log) {
        double[] iterations =
                IntStream.range(0, log.iterations()).asDoubleStream().toArray();
        LinePlot.Builder plot = LinePlot.builder();
        log.approximations().forEach(of -> plot.line(of.name(), iterations, of.sums()));
        return plot.build();
    }

    @JobMetric(description = "Whether the error is small, shrinks or grows")
    static StatesOverTime convergenceState(SineLog log) {
        StatesOverTime.Builder states = StatesOverTime.builder()
                .statesSet(Convergence.DIVERGING, Convergence.CONVERGING, Convergence.CONVERGED);
        log.approximations().forEach(of -> states.lane(of.name(), log.nanos(), Convergence.states(of)));
        return states.build();
    }

    /** Left out where every error is 0, as for the sine of 0: a histogram of nothing is invalid. */
    @JobMetric(description = "How often an error has which magnitude", xAxisName = "log10|error|")
    static Optional<Histogram> errorMagnitudes(SineLog log) {
        double[] magnitudes = log.approximations().stream()
                .flatMapToDouble(of -> DoubleStream.of(of.logErrors()))
                .filter(Double::isFinite)
                .toArray();
        return magnitudes.length == 0 ? Optional.empty() : Optional.of(Histogram.of(magnitudes));
    }

    @JobMetric(description = "log10|error| of each argument in each iteration")
    static Plotly errorMap(SineLog log) {
        List<double[]> rows =
                log.approximations().stream().map(Approximation::logErrors).toList();
        Map<String, Object> trace = Map.of("type", "heatmap", "z", rows, "y", names(log), "colorscale", "Viridis");
        Map<String, Object> layout = Map.of("xaxis", Map.of("title", Map.of("text", "iteration")));
        return Plotly.of(Map.of("data", List.of(trace), "layout", layout));
    }

    @JobMetric(name = "Taylor polynomial", description = "The sine, and the polynomial of all terms of this run")
    static Image polynomial(SineLog log, JobContext job) throws IOException {
        String name = "polynomial.png";
        SinePicture.ofPolynomial(log.iterations()).write(job.output(name));
        return Image.of(name);
    }

    @JobMetric(name = "First polynomials", description = "The sine, and the polynomials of 1, 2, ... terms")
    static ImageList firstPolynomials(SineLog log, JobContext job) throws IOException {
        List<String> names = new ArrayList<>();
        for (int terms = 1; terms <= Math.min(log.iterations(), MOST_PICTURES); terms++) {
            String name = "polynomials/" + terms + "-terms.png";
            SinePicture.ofPolynomial(terms).write(job.output(name));
            names.add(name);
        }
        return ImageList.of(names);
    }

    @JobMetric(description = "The last iteration in figures", importance = LOW)
    static String results(SineLog log) {
        StringBuilder table = new StringBuilder("| sine | approximation | error |\n| --- | ---: | ---: |\n");
        for (Approximation of : log.approximations()) {
            table.append(
                    String.format(Locale.ROOT, "| %s | %.9f | %.1e |\n", of.name(), of.finalSum(), of.finalError()));
        }
        return table.toString();
    }

    @JobEvents
    static List<Event> converged(SineLog log) {
        List<Event> events = new ArrayList<>();
        for (Approximation of : log.approximations()) {
            Convergence.iteration(of).ifPresent(iteration -> events.add(event(log, of, iteration)));
        }
        return events;
    }

    private static Event event(SineLog log, Approximation of, int iteration) {
        return Event.at(of.name() + " converged", log.nanos()[iteration])
                .description("From here on the error is at most " + Convergence.TOLERANCE + ".")
                .tags("convergence")
                .metric("Iteration", iteration)
                .metric("Error", of.errors()[iteration])
                .build();
    }

    /** For a batch to aggregate. */
    @JobData
    static DoubleStream finalErrors(SineLog log) {
        return log.approximations().stream().mapToDouble(Approximation::finalError);
    }

    private static double[] finalSums(SineLog log) {
        return log.approximations().stream()
                .mapToDouble(Approximation::finalSum)
                .toArray();
    }

    private static String[] names(SineLog log) {
        return log.approximations().stream().map(Approximation::name).toArray(String[]::new);
    }
}
