package dev.metricsbuild.engine;

import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.context.JobMetricsView;
import dev.metricsbuild.context.JobValue;
import dev.metricsbuild.generated.JobValues;
import dev.metricsbuild.generated.PerJobKey;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * A collector on its way through the jobs. Whatever the order in which jobs arrive, it sees them in their own, so that its
 * result is the same each time.
 */
interface Accumulator {
    /** What can be done apart from other jobs, on any thread; null for nothing. */
    @Nullable
    Object prepare(JobView view);

    /** Takes the next job, and what has been prepared of it. */
    void take(FetchedJob job, @Nullable Object prepared);

    /** What the collector makes of it all. */
    @Nullable
    Object finish();

    /** The collector that is fed. */
    Collector<?, ?, ?> collector();

    /** What the collector has remembered so far. */
    Object container();

    /** Takes what the same collector has remembered of the jobs that follow. */
    void merge(Object later);

    /**
     * One with a container.
     *
     * @param <T> what the collector takes
     * @param <A> what it remembers
     */
    abstract class OfCollector<T, A> implements Accumulator {
        private final Collector<T, A, ?> collector;
        private A container;

        OfCollector(Collector<T, A, ?> collector) {
            this.collector = collector;
            this.container = collector.supplier().get();
        }

        /** Takes the next element. */
        final void accept(T element) {
            collector.accumulator().accept(container, element);
        }

        /** What another container remembers of an element. */
        final A remembered(T element) {
            A own = collector.supplier().get();
            collector.accumulator().accept(own, element);
            return own;
        }

        @Override
        public @Nullable Object prepare(JobView view) {
            return null;
        }

        @Override
        public @Nullable Object finish() {
            return collector.finisher().apply(container);
        }

        @Override
        public Collector<?, ?, ?> collector() {
            return collector;
        }

        @Override
        public Object container() {
            return container;
        }

        @Override
        @SuppressWarnings("unchecked") // It was made by the same collector.
        public void merge(Object later) {
            container = collector.combiner().apply(container, (A) later);
        }
    }

    /** Fed with the values of a key, one after the other. */
    final class OfValues<T, A> extends OfCollector<T, A> {
        private final PerJobKey<?> key;
        private final BiFunction<JobInfo, Object, T> element;

        OfValues(PerJobKey<?> key, BiFunction<JobInfo, Object, T> element, Collector<T, A, ?> collector) {
            super(collector);
            this.key = key;
            this.element = element;
        }

        @Override
        public void take(FetchedJob job, @Nullable Object prepared) {
            if (job.lookups().get(key) instanceof LookupResult.Found found) {
                accept(element.apply(job.job(), found.value()));
            }
        }
    }

    /** Fed with what is made of several values of a job. */
    final class OfRecords<R, A> extends OfCollector<R, A> {
        private final List<PerJobKey<?>> keys;
        private final Function<JobValues, R> maker;

        OfRecords(List<PerJobKey<?>> keys, Function<JobValues, R> maker, Collector<R, A, ?> collector) {
            super(collector);
            this.keys = keys;
            this.maker = maker;
        }

        @Override
        public void take(FetchedJob job, @Nullable Object prepared) {
            JobRecords.of(keys, job).ifPresent(values -> accept(maker.apply(values)));
        }
    }

    /**
     * Fed with whole jobs. What it asks of them has to be fetched first, so jobs are accumulated each for itself, many at a
     * time, and combined in their order.
     */
    final class OfJobs<A> extends OfCollector<JobMetricsView, A> {

        OfJobs(Collector<JobMetricsView, A, ?> collector) {
            super(collector);
        }

        @Override
        public Object prepare(JobView view) {
            return List.of(remembered(view));
        }

        @Override
        public void take(FetchedJob job, @Nullable Object prepared) {
            if (prepared instanceof List<?> own) {
                merge(own.get(0));
            }
        }
    }

    /** The accumulator of a collector of values. */
    @SuppressWarnings("unchecked") // The key says what its values are.
    static <T> Accumulator ofValues(PerJobKey<T> key, Collector<? super T, ?, ?> collector) {
        return new OfValues<>(key, (job, value) -> (T) value, (Collector<T, ?, ?>) collector);
    }

    /** The accumulator of a collector of values and their jobs. */
    @SuppressWarnings("unchecked") // The key says what its values are.
    static <T> Accumulator ofJobValues(PerJobKey<T> key, Collector<? super JobValue<T>, ?, ?> collector) {
        return new OfValues<>(
                key, (job, value) -> new JobValue<>(job, (T) value), (Collector<JobValue<T>, ?, ?>) collector);
    }

    /** The accumulator of a collector of what is made of several values of a job. */
    @SuppressWarnings("unchecked") // A collector of something wider collects these.
    static <R> Accumulator ofRecords(
            List<PerJobKey<?>> keys, Function<JobValues, R> maker, Collector<? super R, ?, ?> collector) {
        return new OfRecords<>(keys, maker, (Collector<R, ?, ?>) collector);
    }

    /** The accumulator of a collector of jobs. */
    @SuppressWarnings("unchecked") // A collector of something wider collects jobs.
    static Accumulator ofJobs(Collector<? super JobMetricsView, ?, ?> collector) {
        return new OfJobs<>((Collector<JobMetricsView, ?, ?>) collector);
    }

    /** What accumulators have prepared of a job, or what they have thrown. */
    record Prepared(Map<Accumulator, Object> results, Map<Accumulator, Throwable> thrown) {}
}
