package dev.metricsbuild.validate.scan;

import dev.metricsbuild.validate.facts.IdFacts;
import dev.metricsbuild.validate.facts.MetricFacts;
import dev.metricsbuild.validate.facts.TagFacts;
import dev.metricsbuild.validate.facts.ValuesFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is kept of a {@code Metric}. */
record ScannedMetric(
        IdFacts id,
        String name,
        int type,
        int status,
        @Nullable ValuesFacts values,
        boolean blocking,
        int importance,
        IdFacts jobId,
        boolean eventMetric,
        List<TagFacts> tags)
        implements MetricFacts {}
