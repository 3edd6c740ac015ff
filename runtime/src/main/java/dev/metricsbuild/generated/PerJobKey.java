package dev.metricsbuild.generated;

import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.metric.MetricValues;
import dev.metricsbuild.metric.Scalar;
import java.util.List;

/**
 * What a batch method reads of every job: the metric or the data that a method of this build yields.
 *
 * @param method the name of that method
 * @param name the name of its metric or data
 * @param source where the value is found
 * @param type what the value is
 * @param optional whether jobs without it are skipped
 * @param <T> what the value is
 */
@SuppressWarnings("UnusedTypeParameter") // It types what is read by this key.
public record PerJobKey<T>(String method, String name, Source source, Class<?> type, boolean optional) {
    /** Where a value is found. */
    public enum Source {
        /** In the listing of a job's metrics: the value of a scalar. */
        SCALAR,
        /** In a metric, with the data that it refers to. */
        METRIC,
        /** In data. */
        DATA
    }

    /** The number of a scalar metric. */
    public static PerJobKey<Double> doubles(String method, String name, boolean optional) {
        return new PerJobKey<>(method, name, Source.SCALAR, Double.class, optional);
    }

    /** A scalar metric: number, unit, thresholds. */
    public static PerJobKey<Scalar> scalars(String method, String name, boolean optional) {
        return new PerJobKey<>(method, name, Source.METRIC, Scalar.class, optional);
    }

    /** The text of a text metric. */
    public static PerJobKey<String> texts(String method, String name, boolean optional) {
        return new PerJobKey<>(method, name, Source.METRIC, String.class, optional);
    }

    /** The values of a metric of any kind. */
    public static <V extends MetricValues> PerJobKey<V> values(
            String method, String name, Class<V> type, boolean optional) {
        return new PerJobKey<>(method, name, Source.METRIC, type, optional);
    }

    /** The numbers of data. */
    public static PerJobKey<double[]> doubleData(String method, String name, boolean optional) {
        return new PerJobKey<>(method, name, Source.DATA, double[].class, optional);
    }

    /** The texts of data. */
    public static PerJobKey<List<String>> stringData(String method, String name, boolean optional) {
        return new PerJobKey<>(method, name, Source.DATA, List.class, optional);
    }

    /** The series of data. */
    public static <S extends Series> PerJobKey<S> seriesData(
            String method, String name, Class<S> type, boolean optional) {
        return new PerJobKey<>(method, name, Source.DATA, type, optional);
    }

    /** Data of any shape. */
    public static PerJobKey<MetricsData> data(String method, String name, boolean optional) {
        return new PerJobKey<>(method, name, Source.DATA, MetricsData.class, optional);
    }
}
