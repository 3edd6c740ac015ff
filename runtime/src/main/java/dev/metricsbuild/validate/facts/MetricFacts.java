package dev.metricsbuild.validate.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code job_level_metrics.metrics}; type, status and importance are the numbers of their enums.
 *
 * @param values null when no kind is set
 * @param blocking whether the deprecated field is set to true
 * @param jobId not present when the {@code parent_id} oneof is not set
 */
public record MetricFacts(
        IdFacts id,
        String name,
        int type,
        int status,
        @Nullable ValuesFacts values,
        boolean blocking,
        int importance,
        IdFacts jobId,
        boolean eventMetric,
        List<TagFacts> tags) {}
