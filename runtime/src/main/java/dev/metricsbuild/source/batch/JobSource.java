package dev.metricsbuild.source.batch;

import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.Metric;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The metrics of one job. Whatever is asked for is had when it is first asked for, and once. For use by any thread.
 *
 * <p>Every method throws {@code PlatformException} if it cannot be fetched.
 */
public interface JobSource {
    /** The names of its metrics in order, including those of events. */
    List<String> metricNames();

    /** The names of its data in their order. */
    List<String> dataNames();

    /** The metric of a name that belongs to no event. */
    Optional<MetricRow> row(String metricName);

    /** The metric of a name that belongs to no event, with its data. */
    Optional<Metric> metric(String name);

    /** The data of a name, with its index. */
    Optional<MetricsData> data(String name);

    /** Begins to get what will be asked for, if that takes time. */
    void prefetch(Collection<String> metricNames, Collection<String> dataNames);

    /** How many bytes have been had for this job. */
    long bytes();
}
