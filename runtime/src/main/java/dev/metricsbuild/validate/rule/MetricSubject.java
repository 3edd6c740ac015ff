package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.MetricFacts;
import dev.metricsbuild.validate.facts.ValuesFacts;
import java.util.List;

/** One metric. */
final class MetricSubject implements Subject {
    private final JobSubject job;
    private final int position;
    private final MetricFacts facts;
    private List<PairSubject> pairs = List.of();

    MetricSubject(JobSubject job, int position, MetricFacts facts) {
        this.job = job;
        this.position = position;
        this.facts = facts;
    }

    /** Follows the references, once all data entries are known. */
    void resolve() {
        pairs = Pairs.of(this);
        if (facts.values() instanceof ValuesFacts.DoubleOverTime
                || facts.values() instanceof ValuesFacts.StatesOverTime) {
            for (PairSubject pair : pairs) {
                DataSubject value = pair.value();
                if (value != null) {
                    value.shownOverTime();
                }
            }
        }
    }

    JobSubject job() {
        return job;
    }

    MetricFacts facts() {
        return facts;
    }

    /** The values with their statuses. */
    List<PairSubject> pairs() {
        return pairs;
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
