package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.MetricFacts;
import dev.metricsbuild.validate.facts.ValuesFacts;
import org.jspecify.annotations.Nullable;

/** One metric. */
final class MetricSubject implements Subject {
    private final JobSubject job;
    private final int position;
    private final MetricFacts facts;
    private final @Nullable ValuesFacts values;

    MetricSubject(JobSubject job, int position, MetricFacts facts) {
        this.job = job;
        this.position = position;
        this.facts = facts;
        this.values = facts.values();
    }

    JobSubject job() {
        return job;
    }

    MetricFacts facts() {
        return facts;
    }

    /** What is shown; null when no kind is set. */
    @Nullable
    ValuesFacts values() {
        return values;
    }

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
