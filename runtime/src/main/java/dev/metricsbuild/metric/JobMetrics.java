package dev.metricsbuild.metric;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.MetricsData;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The content of a file. Metrics, data and events have their ids, and all data that metrics refer to are in the list of
 * data.
 *
 * @param jobId the job that the metrics belong to
 * @param metrics all metrics, including those of events
 * @param data all data, whether a metric refers to it or not; indexes included
 * @param events the events; their metrics are among the metrics
 * @param collectionStatus the overall status of the metrics
 * @param status the overall status of the job
 */
public record JobMetrics(
        UUID jobId,
        List<Metric> metrics,
        List<MetricsData> data,
        List<Event> events,
        MetricStatus collectionStatus,
        MetricStatus status) {
    /** Copies the lists. */
    public JobMetrics {
        metrics = List.copyOf(metrics);
        data = List.copyOf(data);
        events = List.copyOf(events);
    }

    /** FAIL_BLOCK if any metric has it, else FAIL_WARN if any has it, else PASSED. */
    public static MetricStatus overallStatus(Collection<Metric> metrics) {
        Set<MetricStatus> seen = EnumSet.noneOf(MetricStatus.class);
        metrics.forEach(metric -> seen.add(metric.status()));
        if (seen.contains(MetricStatus.FAIL_BLOCK)) {
            return MetricStatus.FAIL_BLOCK;
        }
        return seen.contains(MetricStatus.FAIL_WARN) ? MetricStatus.FAIL_WARN : MetricStatus.PASSED;
    }

    /** The metric of a name, among those that belong to no event. */
    public Optional<Metric> metric(String name) {
        return metrics.stream()
                .filter(metric -> !metric.isEventMetric() && metric.name().equals(name))
                .findFirst();
    }

    /** The data of a name. */
    public Optional<MetricsData> data(String name) {
        return data.stream().filter(of -> of.name().equals(name)).findFirst();
    }
}
