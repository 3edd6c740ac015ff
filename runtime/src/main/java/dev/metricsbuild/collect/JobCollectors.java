package dev.metricsbuild.collect;

import dev.metricsbuild.context.JobMetricsView;
import dev.metricsbuild.context.JobValue;
import dev.metricsbuild.metric.BarChart;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.Plotly;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collector;

/**
 * Collectors over jobs. None depends on the order of the jobs, except {@link #concatenated}. Without jobs there is no
 * result, and the metric is left out.
 *
 * <pre>{@code
 * @BatchMetric(name = "Jobs by status")
 * static Collector<JobMetricsView, ?, Optional<BarChart>> jobs() {
 *     return JobCollectors.byStatus();
 * }
 *
 * @BatchMetric(name = "Altitudes") @PerJob("altitude")
 * static Collector<JobValue<DoubleOverTime>, ?, Optional<Plotly>> altitudes() {
 *     return JobCollectors.plotlyLines(1000, "s", "m");
 * }
 * }</pre>
 */
public final class JobCollectors {
    private JobCollectors() {}

    /** The number of jobs with each status, as the platform calls it; nothing is fetched. */
    public static Collector<JobMetricsView, ?, Optional<BarChart>> byStatus() {
        return countBy(view -> view.job().status());
    }

    /** The number of jobs with each verdict on a metric; jobs without the metric count as {@code NONE}. */
    public static Collector<JobMetricsView, ?, Optional<BarChart>> byVerdict(String metricName) {
        return countBy(view -> view.status(metricName).map(Enum::name).orElse("NONE"));
    }

    /**
     * A bar for each category, in the order of their names: the number of its elements. Memory grows with the
     * categories.
     */
    public static <T> Collector<T, ?, Optional<BarChart>> countBy(Function<? super T, String> category) {
        return new CategoriesCodec<Long>(CompactForm::writeCount, CompactForm::readCount)
                .on(Collector.of(
                        TreeMap<String, Long>::new,
                        (counts, element) -> counts.merge(category.apply(element), 1L, Long::sum),
                        (left, right) -> {
                            right.forEach((name, count) -> left.merge(name, count, Long::sum));
                            return left;
                        },
                        JobCollectors::bars));
    }

    /**
     * A bar for each category, in the order of their names: the result over the numbers of its elements, such as their
     * mean. A category without a result has no bar. Memory grows with the categories.
     */
    public static <T> Collector<T, ?, Optional<BarChart>> barsBy(
            Function<? super T, String> category,
            ToDoubleFunction<? super T> number,
            NumberCollector<OptionalDouble> height) {
        CollectorCodec<NumberState<OptionalDouble>> heights = height.codec();
        return new CategoriesCodec<>((out, state) -> heights.write(state, out), heights::read)
                .on(Collector.of(
                        TreeMap<String, NumberState<OptionalDouble>>::new,
                        (states, element) -> states.computeIfAbsent(
                                        category.apply(element),
                                        name -> height.supplier().get())
                                .add(number.applyAsDouble(element)),
                        (left, right) -> {
                            right.forEach((name, state) -> left.merge(name, state, height.combiner()));
                            return left;
                        },
                        states -> {
                            Map<String, Double> values = new LinkedHashMap<>();
                            states.forEach((name, state) -> state.result().ifPresent(value -> values.put(name, value)));
                            return bars(values);
                        }));
    }

    private static Optional<BarChart> bars(Map<String, ? extends Number> heights) {
        return heights.isEmpty() ? Optional.empty() : Optional.of(BarChart.of(heights));
    }

    /**
     * The lines of all jobs, by name and id. A line is named after its job; jobs with the same name are distinguished
     * by their parameters, else by their ids. Statuses and thresholds of the jobs' lines are kept. Memory grows with
     * the jobs.
     *
     * @param mostPoints of each line; a longer line keeps its ends, and the lowest and highest point of each of as many
     *     sections as fit
     */
    public static Collector<JobValue<DoubleOverTime>, ?, Optional<DoubleOverTime>> lines(int mostPoints) {
        return new ReadyCodec<>(JobLines.class)
                .on(Collector.of(() -> new JobLines(mostPoints), JobLines::add, JobLines::merge, JobLines::overTime));
    }

    /**
     * The lines of all jobs as {@link #lines} gives them, in a Plotly figure over seconds.
     *
     * @param mostPoints of each line
     * @param xTitle the title of the x axis
     * @param yTitle the title of the y axis
     */
    public static Collector<JobValue<DoubleOverTime>, ?, Optional<Plotly>> plotlyLines(
            int mostPoints, String xTitle, String yTitle) {
        return new ReadyCodec<>(JobLines.class)
                .on(Collector.of(
                        () -> new JobLines(mostPoints),
                        JobLines::add,
                        JobLines::merge,
                        lines -> lines.plotly(xTitle, yTitle)));
    }

    /**
     * The result over all numbers of all jobs, one job after the other in the batch's order. Memory grows with the
     * numbers; for a histogram of them, {@link MetricCollectors#histogram} needs less.
     */
    public static <R> Collector<double[], ?, R> concatenated(Function<double[], R> finisher) {
        return new ReadyCodec<>(Numbers.class)
                .on(Collector.of(
                        Numbers::new, Numbers::addAll, Numbers::merge, numbers -> finisher.apply(numbers.toArray())));
    }
}
