package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.IdFacts;
import dev.metricsbuild.validate.facts.MetricFacts;
import java.util.List;

/** What the platform lets pass in the message as a whole. */
final class JobWarningRules {
    static final List<Rule<JobSubject>> ALL = List.of(
            Rule.warning(
                    "OVERALL-STATUS", "The overall statuses follow from the metrics'.", JobWarningRules::overallStatus),
            Rule.warning("EVENT-ID-UNIQUE", "No two events have the same id.", JobWarningRules::eventIdsDiffer),
            Rule.warning("ENUM-UNKNOWN", "Enums have numbers that the schema knows.", JobWarningRules::enumsKnown),
            Rule.warning("UUID-FORM", "A UUID is written in lower case with dashes.", JobWarningRules::canonicalUuids));

    private static final int PASSED = 1;
    private static final int FAIL_WARN = 2;
    private static final int FAIL_BLOCK = 5;

    private JobWarningRules() {}

    private static void overallStatus(JobSubject job, Findings out) {
        int expected = PASSED;
        for (MetricFacts metric : job.facts().metrics()) {
            if (metric.status() == FAIL_BLOCK || (metric.status() == FAIL_WARN && expected == PASSED)) {
                expected = metric.status();
            }
        }
        followsFromMetrics(job, "job_level_metrics.metrics_status", job.facts().collectionStatus(), expected, out);
        followsFromMetrics(job, "metrics_status", job.facts().status(), expected, out);
    }

    private static void followsFromMetrics(JobSubject job, String field, int status, int expected, Findings out) {
        if (status != 0 && status != expected) {
            out.add(
                    job,
                    field,
                    WireEnum.METRIC_STATUS.name(status),
                    WireEnum.METRIC_STATUS.name(expected) + ", which follows from the metrics",
                    "Set it so, unless it is overridden on purpose.");
        }
    }

    private static void eventIdsDiffer(JobSubject job, Findings out) {
        new Bearers<>(job.events(), event -> event.facts().id().key()).eachRepeated((event, first) -> {
            IdFacts id = event.facts().id();
            if (id.isUuid()) {
                out.add(
                        event,
                        "event_id.id.data",
                        Quoted.text(id.text()) + ", which " + first.path() + " has too",
                        "an id that nothing else has",
                        "Give each event its own id.");
            }
        });
    }

    private static void enumsKnown(JobSubject job, Findings out) {
        known(job, "metrics_status", WireEnum.METRIC_STATUS, job.facts().status(), out);
        known(
                job,
                "job_level_metrics.metrics_status",
                WireEnum.METRIC_STATUS,
                job.facts().collectionStatus(),
                out);
        for (MetricSubject metric : job.metrics()) {
            known(metric, "type", WireEnum.METRIC_TYPE, metric.facts().type(), out);
            known(metric, "status", WireEnum.METRIC_STATUS, metric.facts().status(), out);
            known(
                    metric,
                    "importance",
                    WireEnum.METRIC_IMPORTANCE,
                    metric.facts().importance(),
                    out);
        }
        for (DataSubject data : job.data()) {
            known(data, "data_type", WireEnum.METRICS_DATA_TYPE, data.facts().type(), out);
            known(
                    data,
                    "index_data_type",
                    WireEnum.METRICS_DATA_TYPE,
                    data.facts().indexType(),
                    out);
            data.eachSeries((field, series) -> {
                if (series.unknownStatusAt() >= 0) {
                    unknown(
                            data,
                            field + ".statuses.series[" + series.unknownStatusAt() + "]",
                            "an unknown number",
                            out);
                }
            });
        }
        for (EventSubject event : job.events()) {
            known(event, "status", WireEnum.METRIC_STATUS, event.facts().status(), out);
            known(event, "importance", WireEnum.METRIC_IMPORTANCE, event.facts().importance(), out);
            known(
                    event,
                    "timestamp_type",
                    WireEnum.TIMESTAMP_TYPE,
                    event.facts().timeType(),
                    out);
        }
    }

    private static void known(Subject subject, String field, WireEnum numbers, int number, Findings out) {
        if (!numbers.knows(number)) {
            unknown(subject, field, numbers.name(number), out);
        }
    }

    private static void unknown(Subject subject, String field, String found, Findings out) {
        out.add(subject, field, found, "a number of the schema", "Set it to one of the enum's values.");
    }

    private static void canonicalUuids(JobSubject job, Findings out) {
        canonical(job, "job_id.id.data", job.facts().id(), out);
        for (MetricSubject metric : job.metrics()) {
            canonical(metric, "metric_id.id.data", metric.facts().id(), out);
        }
        for (DataSubject data : job.data()) {
            canonical(data, "metrics_data_id.id.data", data.facts().id(), out);
        }
        for (EventSubject event : job.events()) {
            canonical(event, "event_id.id.data", event.facts().id(), out);
        }
    }

    private static void canonical(Subject subject, String field, IdFacts id, Findings out) {
        if (!id.isCanonical() && id.isUuid()) {
            out.add(
                    subject,
                    field,
                    Quoted.text(id.text()),
                    "a UUID in lower case with dashes",
                    "Write it as UUID.toString() does, here and wherever it is referred to.");
        }
    }
}
