package dev.metricsbuild.validate.facts;

import java.util.List;

/**
 * A whole {@code JobMetrics}.
 *
 * @param metrics the metrics; an element may be created each time it is requested
 * @param data the data; an element may be created each time it is requested
 * @param status the number of {@code metrics_status}
 * @param collectionStatus the number of {@code job_level_metrics.metrics_status}
 */
public record JobFacts(
        IdFacts id,
        List<MetricFacts> metrics,
        int collectionStatus,
        List<DataFacts> data,
        int status,
        List<EventFacts> events) {}
