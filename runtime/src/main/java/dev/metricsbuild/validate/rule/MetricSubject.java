package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.MetricFacts;
import dev.metricsbuild.validate.facts.ValuesFacts;

/** One metric. */
record MetricSubject(JobSubject job, int position, MetricFacts facts) implements Subject {

    @Override
    public String path() {
        return "job_level_metrics.metrics[" + position + "]";
    }

    @Override
    public String name() {
        return facts.name();
    }

    /** The name of a field of the kind that is set, as seen from the metric. */
    static String field(ValuesFacts values, String field) {
        return "metric_values." + values.field() + "." + field;
    }
}
