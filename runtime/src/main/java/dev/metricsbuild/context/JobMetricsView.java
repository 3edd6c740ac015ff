package dev.metricsbuild.context;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.Metric;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All metrics of one job of a batch. Values are fetched once, when they are first requested.
 *
 * <p>Every method may throw {@code PlatformException} if the platform cannot be reached.
 */
public interface JobMetricsView {
    /** The job. */
    JobInfo job();

    /** The names of its metrics in order, including those of events. */
    List<String> metricNames();

    /** The names of its data in their order. */
    List<String> dataNames();

    /** The verdict on a metric; empty if the job has none of that name. */
    Optional<MetricStatus> status(String metricName);

    /** The value of a scalar metric; empty if the job has none of that name. */
    OptionalDouble scalar(String metricName);

    /** A metric with its data; empty if the job has none of that name. */
    Optional<Metric> metric(String metricName);

    /** Data by its name; empty if the job has none of that name. */
    Optional<MetricsData> data(String dataName);
}
