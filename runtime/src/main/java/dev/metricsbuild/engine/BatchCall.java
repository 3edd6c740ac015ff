package dev.metricsbuild.engine;

import dev.metricsbuild.context.BatchContext;
import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.context.JobMetricsView;
import dev.metricsbuild.context.JobValue;
import dev.metricsbuild.generated.BatchRun;
import dev.metricsbuild.generated.JobValues;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.MetricValues;
import dev.metricsbuild.write.MetricsWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One call of a method in batch mode. Collectors are taken before the jobs are fetched, everything else is asked after. */
final class BatchCall extends MetricCall implements BatchRun {
    private final BatchContext context;
    private final Map<PerJobKey<?>, PerJobValues> columns;
    private @Nullable Accumulator accumulator;
    private List<PerJobKey<?>> accumulatedKeys = List.of();

    BatchCall(Plan.Step step, MetricsWriter writer, BatchContext context, Map<PerJobKey<?>, PerJobValues> columns) {
        super(step.dispatcher(), step.method(), writer);
        this.context = context;
        this.columns = columns;
    }

    /** The collector that the method has returned, if it has. */
    @Nullable
    Accumulator accumulator() {
        return accumulator;
    }

    @Override
    public BatchContext context() {
        return context;
    }

    private PerJobValues column(PerJobKey<?> key) {
        PerJobValues column = columns.get(key);
        if (column == null || !method().keys().contains(key)) {
            throw new IllegalStateException(methodName() + " does not declare " + key + ".");
        }
        return column;
    }

    @SuppressWarnings("unchecked") // The key says what its values are, and the reader has made sure of it.
    private <T> List<JobValue<T>> values(PerJobKey<T> key) {
        return (List<JobValue<T>>) (List<?>) column(key).values();
    }

    @Override
    public double[] doubles(PerJobKey<Double> key) {
        return doubleStream(key).toArray();
    }

    @Override
    public DoubleStream doubleStream(PerJobKey<Double> key) {
        return values(key).stream().mapToDouble(JobValue::value);
    }

    @Override
    public <T> List<JobValue<T>> list(PerJobKey<T> key) {
        return values(key);
    }

    @Override
    public <T> Stream<JobValue<T>> stream(PerJobKey<T> key) {
        return values(key).stream();
    }

    @Override
    public <T> Map<JobInfo, T> map(PerJobKey<T> key) {
        Map<JobInfo, T> map = new LinkedHashMap<>();
        values(key).forEach(value -> map.put(value.job(), value.value()));
        return map;
    }

    @Override
    public <R> List<R> list(List<PerJobKey<?>> keys, Function<JobValues, R> maker) {
        return stream(keys, maker).toList();
    }

    @Override
    public <R> Stream<R> stream(List<PerJobKey<?>> keys, Function<JobValues, R> maker) {
        return JobRecords.join(keys.stream().map(this::column).toList()).stream()
                .map(maker);
    }

    @Override
    public <R> void collect(
            List<PerJobKey<?>> keys, Function<JobValues, R> maker, Collector<? super R, ?, ?> collector) {
        register(Accumulator.ofRecords(keys, maker, notNull(collector)), keys);
    }

    @Override
    public <T> void collect(PerJobKey<T> key, Collector<? super T, ?, ?> collector) {
        register(Accumulator.ofValues(key, notNull(collector)), List.of(key));
    }

    @Override
    public <T> void collectJobValues(PerJobKey<T> key, Collector<? super JobValue<T>, ?, ?> collector) {
        register(Accumulator.ofJobValues(key, notNull(collector)), List.of(key));
    }

    @Override
    public void collectJobs(Collector<? super JobMetricsView, ?, ?> collector) {
        register(Accumulator.ofJobs(notNull(collector)), List.of());
    }

    private void register(Accumulator added, List<PerJobKey<?>> keys) {
        if (method().role() != MethodSpec.Role.BATCH_COLLECTOR || accumulator != null) {
            throw new IllegalStateException(methodName() + " returned a collector where none is expected.");
        }
        keys.forEach(this::column);
        accumulator = added;
        accumulatedKeys = keys;
    }

    /** Emits what the collector makes of all jobs. */
    void finish(Accumulator of) {
        accumulatedKeys.forEach(key -> column(key).requireComplete());
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
            throw new IllegalStateException("The collector of " + methodName() + " returns a "
                    + value.getClass().getName() + ", which is not a kind of metric.");
        }
    }
}
