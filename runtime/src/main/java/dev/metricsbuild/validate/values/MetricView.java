package dev.metricsbuild.validate.values;

import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.validate.facts.IdFacts;
import dev.metricsbuild.validate.facts.MetricFacts;
import dev.metricsbuild.validate.facts.TagFacts;
import dev.metricsbuild.validate.facts.ValuesFacts;
import dev.metricsbuild.wire.Codes;
import java.util.List;

/** The facts of a metric in memory. */
record MetricView(Metric metric, IdFacts jobId) implements MetricFacts {
    @Override
    public IdFacts id() {
        return IdFacts.of(metric.id());
    }

    @Override
    public String name() {
        return metric.name();
    }

    @Override
    public int type() {
        return Codes.of(metric.type());
    }

    @Override
    public int status() {
        return StatusSeries.code(metric.status());
    }

    @Override
    public ValuesFacts values() {
        return metric.values().accept(ValuesFactsReader.KINDS);
    }

    @Override
    public boolean blocking() {
        return Boolean.TRUE.equals(metric.blocking());
    }

    @Override
    public int importance() {
        return Codes.of(metric.importance());
    }

    @Override
    public boolean eventMetric() {
        return metric.isEventMetric();
    }

    @Override
    public List<TagFacts> tags() {
        return Lists.mapped(metric.tags(), tag -> new TagFacts(tag.key(), tag.value()));
    }
}
