package dev.metricsbuild.collect;

import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.DoubleSummary;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.LinePlot;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collector;

/**
 * Collects numbers. By default it takes one number per job; {@link #ofArrays}, {@link #ofTimeSeries} and the like take
 * every number of a job's value, without boxing.
 *
 * @param <R> the result
 */
public final class NumberCollector<R> implements Collector<Double, NumberState<R>, R> {
    private final Supplier<? extends NumberState<R>> states;

    private NumberCollector(Supplier<? extends NumberState<R>> states) {
        this.states = states;
    }

    /** The collector of a way to remember numbers. */
    public static <R> NumberCollector<R> of(Supplier<? extends NumberState<R>> states) {
        return new NumberCollector<>(states);
    }

    /** The same, with a function applied to the result. */
    public <S> NumberCollector<S> andThen(Function<? super R, ? extends S> finisher) {
        return of(() -> new Converted<>(states.get(), finisher));
    }

    private record Converted<R, S>(NumberState<R> state, Function<? super R, ? extends S> finisher)
            implements NumberState<S> {
        @Override
        public void add(double value) {
            state.add(value);
        }

        @Override
        @SuppressWarnings("unchecked") // Both come from the same supplier.
        public void merge(NumberState<S> other) {
            state.merge(((Converted<R, S>) other).state);
        }

        @Override
        public S result() {
            return finisher.apply(state.result());
        }
    }

    /** The same, over one number of each element. */
    public <T> Collector<T, ?, R> over(ToDoubleFunction<? super T> number) {
        return collector((state, element) -> state.add(number.applyAsDouble(element)));
    }

    /** The same, over every number of arrays. */
    public Collector<double[], ?, R> ofArrays() {
        return collector(NumberCollector::addAll);
    }

    /** The same, over every number of series. */
    public Collector<DoubleSeries, ?, R> ofSeries() {
        return collector((state, series) -> addAll(state, series.array()));
    }

    /** The same, over every number of data, whether grouped or not. */
    public Collector<MetricsData, ?, R> ofData() {
        return collector(NumberCollector::addAll);
    }

    /** The same, over every point of every line. */
    public Collector<DoubleOverTime, ?, R> ofTimeSeries() {
        return collector((state, lines) -> lines.lines().forEach(line -> addAll(state, line.values())));
    }

    /** The same, over the y of every point of every line. */
    public Collector<LinePlot, ?, R> ofLinePlots() {
        return collector((state, lines) -> lines.lines().forEach(line -> addAll(state, line.y())));
    }

    /** The same, over every value of histograms. */
    public Collector<Histogram, ?, R> ofHistograms() {
        return collector((state, histogram) -> addAll(state, histogram.values()));
    }

    /** The same, over all values of summaries. */
    public Collector<DoubleSummary, ?, R> ofSummaries() {
        return collector((state, summary) -> addAll(state, summary.values()));
    }

    private <T> Collector<T, ?, R> collector(BiConsumer<NumberState<R>, T> accumulator) {
        return codec().on(Collector.of(supplier(), accumulator, combiner(), finisher()));
    }

    CollectorCodec<NumberState<R>> codec() {
        return new NumberCodec<>(states);
    }

    /** The state that holds the numbers, whatever is made of it in the end. */
    static NumberState<?> inner(NumberState<?> state) {
        NumberState<?> inner = state;
        while (inner instanceof Converted<?, ?> converted) {
            inner = converted.state();
        }
        return inner;
    }

    private static void addAll(NumberState<?> state, double[] values) {
        for (double value : values) {
            state.add(value);
        }
    }

    private static void addAll(NumberState<?> state, MetricsData data) {
        data.content().mapSeries(series -> {
            if (series instanceof DoubleSeries doubles) {
                addAll(state, doubles.array());
                return series;
            }
            throw new IllegalArgumentException(data + " contains no numbers.");
        });
    }

    @Override
    public Supplier<NumberState<R>> supplier() {
        return states::get;
    }

    @Override
    public BiConsumer<NumberState<R>, Double> accumulator() {
        return NumberState::add;
    }

    @Override
    public BinaryOperator<NumberState<R>> combiner() {
        return (left, right) -> {
            left.merge(right);
            return left;
        };
    }

    @Override
    public Function<NumberState<R>, R> finisher() {
        return NumberState::result;
    }

    @Override
    public Set<Characteristics> characteristics() {
        return Set.of();
    }
}
