package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.DataFacts;
import dev.metricsbuild.validate.facts.EventFacts;
import dev.metricsbuild.validate.facts.MetricFacts;
import java.util.List;

/** The warning of numbers that the schema's enums do not have, wherever one stands. */
final class EnumRules {
    static final List<Rule<JobSubject>> JOB = List.of(unknown(EnumRules::job));
    static final List<Rule<MetricSubject>> METRIC = List.of(unknown(EnumRules::metric));
    static final List<Rule<DataSubject>> DATA = List.of(unknown(EnumRules::data));
    static final List<Rule<EventSubject>> EVENT = List.of(unknown(EnumRules::event));

    private EnumRules() {}

    private static <S extends Subject> Rule<S> unknown(Rule.Check<S> check) {
        return Rule.warning("ENUM-UNKNOWN", "Enum numbers are defined in the schema.", check);
    }

    private static void job(JobSubject job, Findings out) {
        known(job, "metrics_status", WireEnum.METRIC_STATUS, job.facts().status(), out);
        known(
                job,
                "job_level_metrics.metrics_status",
                WireEnum.METRIC_STATUS,
                job.facts().collectionStatus(),
                out);
    }

    private static void metric(MetricSubject metric, Findings out) {
        MetricFacts facts = metric.facts();
        known(metric, "type", WireEnum.METRIC_TYPE, facts.type(), out);
        known(metric, "status", WireEnum.METRIC_STATUS, facts.status(), out);
        known(metric, "importance", WireEnum.METRIC_IMPORTANCE, facts.importance(), out);
    }

    private static void data(DataSubject data, Findings out) {
        DataFacts facts = data.facts();
        known(data, "data_type", WireEnum.METRICS_DATA_TYPE, facts.type(), out);
        known(data, "index_data_type", WireEnum.METRICS_DATA_TYPE, facts.indexType(), out);
        data.eachSeries((field, series) -> {
            int position = series.unknownStatusAt();
            if (position >= 0) {
                unknown(data, field + ".statuses.series[" + position + "]", "an unknown number", out);
            }
        });
    }

    private static void event(EventSubject event, Findings out) {
        EventFacts facts = event.facts();
        known(event, "status", WireEnum.METRIC_STATUS, facts.status(), out);
        known(event, "importance", WireEnum.METRIC_IMPORTANCE, facts.importance(), out);
        known(event, "timestamp_type", WireEnum.TIMESTAMP_TYPE, facts.timeType(), out);
    }

    private static void known(Subject subject, String field, WireEnum numbers, int number, Findings out) {
        if (!numbers.knows(number)) {
            unknown(subject, field, numbers.name(number), out);
        }
    }

    private static void unknown(Subject subject, String field, String found, Findings out) {
        out.add(subject, field, found, "a number of the schema", "Set it to one of the enum's values.");
    }
}
