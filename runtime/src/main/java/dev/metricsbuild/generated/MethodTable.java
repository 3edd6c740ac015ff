package dev.metricsbuild.generated;

import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.MetricSpecBuilder;
import dev.metricsbuild.metric.MetricType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The annotated methods of a class, each with what its annotation says, one statement a method: a compiler
 * needs far less for statements whose arguments nest no calls than for one expression of them all.
 */
public final class MethodTable {
    private final List<MethodSpec> methods = new ArrayList<>();
    private @Nullable Row last;

    /** An empty table. */
    public MethodTable() {}

    /** A {@code @JobMetric} method that returns its values. */
    public Row jobMetric(String method, MetricType type, String metric) {
        return add(new Row(MethodSpec.Role.JOB_METRIC, method, type, metric));
    }

    /** A {@code @JobMetric} method that takes a writer. */
    public Row jobWriter(String method, String metric) {
        return add(new Row(MethodSpec.Role.JOB_WRITER, method, null, metric));
    }

    /** A {@code @JobData} method. */
    public void jobData(String method, String data, String unit) {
        finishLast();
        methods.add(MethodSpec.jobData(method, DataSpec.of(data, unit)));
    }

    /** A {@code @JobEvents} method. */
    public void jobEvents(String method) {
        finishLast();
        methods.add(MethodSpec.jobEvents(method));
    }

    /** A {@code @BatchMetric} method that returns its values. */
    public Row batchMetric(String method, MetricType type, String metric) {
        return add(new Row(MethodSpec.Role.BATCH_METRIC, method, type, metric));
    }

    /** A {@code @BatchMetric} method that takes a writer. */
    public Row batchWriter(String method, String metric) {
        return add(new Row(MethodSpec.Role.BATCH_WRITER, method, null, metric));
    }

    /** A {@code @BatchMetric} method that returns a collector; it is fed with whole jobs if it reads no keys. */
    public Row batchCollector(String method, MetricType type, String metric) {
        return add(new Row(MethodSpec.Role.BATCH_COLLECTOR, method, type, metric));
    }

    /** All methods so far, in their order. */
    public List<MethodSpec> methods() {
        finishLast();
        return List.copyOf(methods);
    }

    private Row add(Row row) {
        finishLast();
        last = row;
        return row;
    }

    private void finishLast() {
        if (last != null) {
            methods.add(last.method());
            last = null;
        }
    }

    /** A method that yields a metric; what is called on it adds to what is said about the metric. */
    public static final class Row extends MetricSpecBuilder<Row> {
        private final MethodSpec.Role role;
        private final String method;
        private final @Nullable MetricType type;
        private final List<PerJobKey<?>> keys = new ArrayList<>();

        private Row(MethodSpec.Role role, String method, @Nullable MetricType type, String metric) {
            super(metric);
            this.role = role;
            this.method = method;
            this.type = type;
        }

        /** The method reads these keys of every job. */
        public Row reading(PerJobKey<?>... more) {
            return reading(List.of(more));
        }

        /** The method reads these keys of every job; those that it reads already count once. */
        public Row reading(List<PerJobKey<?>> more) {
            for (PerJobKey<?> key : more) {
                if (!keys.contains(key)) {
                    keys.add(key);
                }
            }
            return this;
        }

        @Override
        protected Row self() {
            return this;
        }

        private MethodSpec method() {
            return new MethodSpec(role, method, type, spec(), null, keys);
        }
    }
}
