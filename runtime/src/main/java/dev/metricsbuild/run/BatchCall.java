package dev.metricsbuild.run;

import dev.metricsbuild.metric.MetricValues;
import dev.metricsbuild.run.generated.BatchRun;
import dev.metricsbuild.run.generated.MethodSpec;
import dev.metricsbuild.run.generated.PerJobNeed;
import dev.metricsbuild.write.MetricsWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collector;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One call of a method in batch mode. Collectors are taken before the jobs are fetched, everything else is asked after. */
final class BatchCall extends MetricCall implements BatchRun {
    private final BatchContext context;
    private final Map<PerJobNeed<?>, Column> columns;
    private @Nullable Feed feed;
    private @Nullable PerJobNeed<?> fedWith;

    BatchCall(Plan.Step step, MetricsWriter writer, BatchContext context, Map<PerJobNeed<?>, Column> columns) {
        super(step.dispatcher(), step.method(), writer);
        this.context = context;
        this.columns = columns;
    }

    /** The collector that the method has returned, if it has. */
    @Nullable
    Feed feed() {
        return feed;
    }

    @Override
    public BatchContext context() {
        return context;
    }

    private Column column(PerJobNeed<?> need) {
        Column column = columns.get(need);
        if (column == null || !method().needs().contains(need)) {
            throw new IllegalStateException(methodName() + " does not say beforehand that it needs " + need + ".");
        }
        return column;
    }

    @SuppressWarnings("unchecked") // The need says what its values are, and the reader has made sure of it.
    private <T> List<JobValue<T>> values(PerJobNeed<T> need) {
        return (List<JobValue<T>>) (List<?>) column(need).values();
    }

    @Override
    public double[] doubles(PerJobNeed<Double> need) {
        return doubleStream(need).toArray();
    }

    @Override
    public DoubleStream doubleStream(PerJobNeed<Double> need) {
        return values(need).stream().mapToDouble(JobValue::value);
    }

    @Override
    public <T> List<JobValue<T>> list(PerJobNeed<T> need) {
        return List.copyOf(values(need));
    }

    @Override
    public <T> Stream<JobValue<T>> stream(PerJobNeed<T> need) {
        return values(need).stream();
    }

    @Override
    public <T> Map<JobInfo, T> map(PerJobNeed<T> need) {
        Map<JobInfo, T> map = new LinkedHashMap<>();
        values(need).forEach(value -> map.put(value.job(), value.value()));
        return map;
    }

    @Override
    public <T> void collect(PerJobNeed<T> need, Collector<? super T, ?, ?> collector) {
        register(Feed.ofValues(need, notNull(collector)), need);
    }

    @Override
    public <T> void collectJobValues(PerJobNeed<T> need, Collector<? super JobValue<T>, ?, ?> collector) {
        register(Feed.ofJobValues(need, notNull(collector)), need);
    }

    @Override
    public void collectJobs(Collector<? super JobMetricsView, ?, ?> collector) {
        register(Feed.ofJobs(notNull(collector)), null);
    }

    private void register(Feed newFeed, @Nullable PerJobNeed<?> need) {
        if (method().role() != MethodSpec.Role.BATCH_COLLECTOR || feed != null) {
            throw new IllegalStateException(methodName() + " gives a collector where none is expected.");
        }
        if (need != null) {
            column(need);
        }
        feed = newFeed;
        fedWith = need;
    }

    /** Emits what the collector makes of all jobs. */
    void finish(Feed of) {
        if (fedWith != null) {
            column(fedWith).requireComplete();
        }
        Object result = notNull(of.finish());
        Object value = result instanceof Optional<?> optional ? optional.orElse(null) : result;
        if (value instanceof Number number) {
            emit(number.doubleValue());
        } else if (value instanceof OptionalDouble number) {
            emit(number);
        } else if (value instanceof String text) {
            emit(text);
        } else if (value instanceof MetricValues values) {
            emit(values);
        } else if (value != null) {
            throw new IllegalStateException("The collector of " + methodName() + " yields a "
                    + value.getClass().getName() + ", which is no kind of metric.");
        }
    }
}
