package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.IdFacts;
import dev.metricsbuild.validate.facts.MetricFacts;
import dev.metricsbuild.validate.facts.TagFacts;
import dev.metricsbuild.validate.facts.ValuesFacts;
import java.util.List;

/** The platform's rules of every metric, whatever its kind. */
final class MetricRules {
    static final List<Rule<MetricSubject>> ALL = List.of(
            Rule.error("METRIC-NAME", "A metric has a name.", MetricRules::name),
            Rule.error("METRIC-TYPE", "A metric has a type.", MetricRules::type),
            Rule.error("METRIC-STATUS", "A metric has a status.", MetricRules::status),
            Rule.error("VALUES-SET", "A metric has values.", MetricRules::valuesSet),
            Rule.error("METRIC-IMPORTANCE", "A metric has an importance.", MetricRules::importance),
            Rule.error("METRIC-JOB-ID-SET", "A metric names its job.", MetricRules::jobIdSet),
            Rule.error("METRIC-JOB-ID-UUID", "A metric's job id is a UUID.", MetricRules::jobIdUuid),
            Rule.error("TAG-KEY-VALUE", "A tag has a key and a value.", MetricRules::tags),
            Rule.error("TYPE-MATCHES-VALUES", "A metric's type is that of its values.", MetricRules::typeMatches),
            Rule.error("METRIC-JOB-ID-SAME", "A metric's job id is the message's job id.", MetricRules::jobIdSame));

    private static final int IMAGE = 9;

    private MetricRules() {}

    private static void name(MetricSubject metric, Findings out) {
        if (metric.name().isEmpty()) {
            out.add(metric, "name", "an empty name", "a name", "Name the metric.");
        }
    }

    private static void type(MetricSubject metric, Findings out) {
        if (metric.facts().type() == 0) {
            ValuesFacts values = metric.values();
            String fix = values == null
                    ? "Set it to the type of the metric's values."
                    : "Set it to " + WireEnum.METRIC_TYPE.name(values.type()) + ".";
            out.add(metric, "type", "NO_METRIC_TYPE", WireEnum.METRIC_TYPE.choices(), fix);
        }
    }

    private static void status(MetricSubject metric, Findings out) {
        if (metric.facts().status() == 0) {
            out.add(
                    metric,
                    "status",
                    "NO_METRIC_STATUS",
                    WireEnum.METRIC_STATUS.choices(),
                    "Set it, to NOT_APPLICABLE_METRIC_STATUS if the metric tests nothing.");
        }
    }

    private static void valuesSet(MetricSubject metric, Findings out) {
        if (metric.values() == null) {
            out.add(metric, "metric_values", "no values", "values of one kind", "Set the values of the metric's type.");
        }
    }

    private static void importance(MetricSubject metric, Findings out) {
        if (metric.facts().importance() == 0) {
            out.add(
                    metric,
                    "importance",
                    "NO_SPECIFIED_IMPORTANCE",
                    WireEnum.METRIC_IMPORTANCE.choices(),
                    "Set it, to ZERO_IMPORTANCE if the metric has none.");
        }
    }

    private static void jobIdSet(MetricSubject metric, Findings out) {
        if (!metric.facts().jobId().present()) {
            out.add(metric, "job_id", "no job id", "the message's job id", "Set it to the message's job_id.");
        }
    }

    private static void jobIdUuid(MetricSubject metric, Findings out) {
        if (metric.facts().jobId().present()) {
            IdRules.uuid(metric, "job_id.id.data", metric.facts().jobId(), out);
        }
    }

    private static void tags(MetricSubject metric, Findings out) {
        List<TagFacts> tags = metric.facts().tags();
        for (int i = 0; i < tags.size(); i++) {
            TagFacts tag = tags.get(i);
            if (tag.key().isEmpty() || tag.value().isEmpty()) {
                out.add(
                        metric,
                        "tags[" + i + "]",
                        "the key " + Quoted.text(tag.key()) + " with the value " + Quoted.text(tag.value()),
                        "a key and a value that are not empty",
                        "Give the tag both, or leave it out.");
            }
        }
    }

    private static void typeMatches(MetricSubject metric, Findings out) {
        MetricFacts facts = metric.facts();
        ValuesFacts values = metric.values();
        if (values == null || facts.type() == 0) {
            return;
        }
        // The platform's last case is the image, which a number that it does not know falls into.
        int expected = WireEnum.METRIC_TYPE.knows(facts.type()) ? facts.type() : IMAGE;
        if (values.type() != expected) {
            out.add(
                    metric,
                    "type",
                    WireEnum.METRIC_TYPE.name(facts.type()) + " with " + values.field() + " set",
                    WireEnum.METRIC_TYPE.name(values.type()),
                    "Set the type to that of the values, or the values of that type.");
        }
    }

    private static void jobIdSame(MetricSubject metric, Findings out) {
        MetricFacts facts = metric.facts();
        IdFacts jobId = metric.job().facts().id();
        if (facts.jobId().isUuid() && jobId.isUuid() && !facts.jobId().sameMessageAs(jobId)) {
            out.add(
                    metric,
                    "job_id",
                    Quoted.text(facts.jobId().text()),
                    Quoted.text(jobId.text()) + ", the message's job id in the same spelling",
                    "Set it to the message's job_id.");
        }
    }
}
