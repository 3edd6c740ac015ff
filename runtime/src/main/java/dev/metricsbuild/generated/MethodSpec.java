package dev.metricsbuild.generated;

import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an annotated method.
 *
 * @param role what it yields
 * @param method its name
 * @param type the kind of metric; null where it yields none, or any number of any kind
 * @param metric what is said about the metric; null where it yields none
 * @param data what is said about the data; null where it yields none
 * @param keys what a batch method reads of every job
 */
public record MethodSpec(
        Role role,
        String method,
        @Nullable MetricType type,
        @Nullable MetricSpec metric,
        @Nullable DataSpec data,
        List<PerJobKey<?>> keys) {
    /** What a method yields. */
    public enum Role {
        /** A metric of the job. */
        JOB_METRIC,
        /** Whatever it adds to the writer, in a job. */
        JOB_WRITER,
        /** Data without a metric of its own. */
        JOB_DATA,
        /** Events of the job. */
        JOB_EVENTS,
        /** A metric of the batch. */
        BATCH_METRIC,
        /** Whatever it adds to the writer, in a batch. */
        BATCH_WRITER,
        /** A collector of a metric of the batch. */
        BATCH_COLLECTOR;

        /** Whether it is called in batch mode. */
        public boolean isBatch() {
            return this == BATCH_METRIC || this == BATCH_WRITER || this == BATCH_COLLECTOR;
        }
    }

    /** Copies the keys. */
    public MethodSpec {
        keys = List.copyOf(keys);
    }

    /** A {@code @JobMetric} method that returns its values. */
    public static MethodSpec jobMetric(String method, MetricType type, MetricSpec spec) {
        return new MethodSpec(Role.JOB_METRIC, method, type, spec, null, List.of());
    }

    /** A {@code @JobMetric} method that takes a writer. */
    public static MethodSpec jobWriter(String method, MetricSpec spec) {
        return new MethodSpec(Role.JOB_WRITER, method, null, spec, null, List.of());
    }

    /** A {@code @JobData} method. */
    public static MethodSpec jobData(String method, DataSpec spec) {
        return new MethodSpec(Role.JOB_DATA, method, null, null, spec, List.of());
    }

    /** A {@code @JobEvents} method. */
    public static MethodSpec jobEvents(String method) {
        return new MethodSpec(Role.JOB_EVENTS, method, null, null, null, List.of());
    }

    /** A {@code @BatchMetric} method that returns its values. */
    public static MethodSpec batchMetric(String method, MetricType type, MetricSpec spec, PerJobKey<?>... keys) {
        return new MethodSpec(Role.BATCH_METRIC, method, type, spec, null, List.of(keys));
    }

    /** A {@code @BatchMetric} method that takes a writer. */
    public static MethodSpec batchWriter(String method, MetricSpec spec, PerJobKey<?>... keys) {
        return new MethodSpec(Role.BATCH_WRITER, method, null, spec, null, List.of(keys));
    }

    /** A {@code @BatchMetric} method that returns a collector; without needs it is fed with whole jobs. */
    public static MethodSpec batchCollector(String method, MetricType type, MetricSpec spec, PerJobKey<?>... keys) {
        return new MethodSpec(Role.BATCH_COLLECTOR, method, type, spec, null, List.of(keys));
    }

    /** The same method, which also reads these keys of every job. */
    public MethodSpec reading(List<PerJobKey<?>> more) {
        List<PerJobKey<?>> all =
                Stream.concat(keys.stream(), more.stream()).distinct().toList();
        return new MethodSpec(role, method, type, metric, data, all);
    }

    /** What is said about the metric of the method of this name. */
    public static MetricSpec metric(List<MethodSpec> methods, String method) {
        for (MethodSpec each : methods) {
            if (each.metric != null && each.method.equals(method)) {
                return each.metric;
            }
        }
        throw new IllegalArgumentException("no method " + method + " yields a metric.");
    }

    /** What is said about the data of the method of this name. */
    public static DataSpec data(List<MethodSpec> methods, String method) {
        for (MethodSpec each : methods) {
            if (each.data != null && each.method.equals(method)) {
                return each.data;
            }
        }
        throw new IllegalArgumentException("no method " + method + " yields data.");
    }

    /** What to throw for a method that a dispatcher does not have, or not in this mode. */
    public static IllegalArgumentException noSuch(Dispatcher dispatcher, int method) {
        return new IllegalArgumentException(dispatcher.name() + " has no method " + method + " of this mode.");
    }

    /** What the method yields goes by this name: the metric's, the data's, else the method's. */
    public String label() {
        if (metric != null) {
            return metric.name();
        }
        return data != null ? data.name() : method;
    }
}
