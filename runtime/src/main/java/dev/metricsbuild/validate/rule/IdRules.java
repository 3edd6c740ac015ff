package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.IdFacts;
import java.util.List;

/** The rules of the ids that metrics, data, events and the job bear. */
final class IdRules {
    static final List<Rule<JobSubject>> JOB = List.of(
            Rule.error("JOB-ID-UUID", "The job's id is a UUID.", IdRules::jobId),
            Rule.error("DATA-ID-UNIQUE", "No two data entries have the same id.", IdRules::dataIdsDiffer),
            Rule.error("METRIC-ID-UNIQUE", "No two metrics have the same id.", IdRules::metricIdsDiffer),
            form((job, out) -> canonical(job, "job_id.id.data", job.facts().id(), out)));

    static final List<Rule<DataSubject>> DATA = List.of(
            Rule.error(
                    "DATA-ID-UUID",
                    "A data entry's id is a UUID.",
                    (data, out) ->
                            uuid(data, "metrics_data_id.id.data", data.facts().id(), out)),
            form((data, out) ->
                    canonical(data, "metrics_data_id.id.data", data.facts().id(), out)));

    static final List<Rule<MetricSubject>> METRIC = List.of(
            Rule.error(
                    "METRIC-ID-UUID",
                    "A metric's id is a UUID.",
                    (metric, out) ->
                            uuid(metric, "metric_id.id.data", metric.facts().id(), out)),
            form((metric, out) ->
                    canonical(metric, "metric_id.id.data", metric.facts().id(), out)));

    static final List<Rule<EventSubject>> EVENT = List.of(
            Rule.error(
                    "EVENT-ID-UUID",
                    "An event's id is a UUID.",
                    (event, out) ->
                            uuid(event, "event_id.id.data", event.facts().id(), out)),
            form((event, out) ->
                    canonical(event, "event_id.id.data", event.facts().id(), out)));

    private IdRules() {}

    private static <S extends Subject> Rule<S> form(Rule.Check<S> check) {
        return Rule.warning("UUID-FORM", "A UUID is written in lower case with dashes.", check);
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

    /** Reports an id that is not one. */
    static void uuid(Subject subject, String field, IdFacts id, Findings out) {
        if (!id.isUuid()) {
            out.add(
                    subject,
                    field,
                    Quoted.text(id.text()),
                    "a UUID",
                    "Set it to a UUID in lower case with dashes, such as UUID.randomUUID().toString() gives.");
        }
    }

    private static void jobId(JobSubject job, Findings out) {
        uuid(job, "job_id.id.data", job.facts().id(), out);
    }

    private static void dataIdsDiffer(JobSubject job, Findings out) {
        for (Bearers.Repeated id : job.dataById().repeated()) {
            DataSubject data = job.data(id.position());
            twice(data, "metrics_data_id.id.data", data.facts().id(), job.data(id.first()), out);
        }
    }

    private static void metricIdsDiffer(JobSubject job, Findings out) {
        for (Bearers.Repeated id : job.metricsById().repeated()) {
            MetricSubject metric = job.metric(id.position());
            twice(metric, "metric_id.id.data", metric.facts().id(), job.metric(id.first()), out);
        }
    }

    private static void twice(Subject subject, String field, IdFacts id, Subject first, Findings out) {
        if (id.isUuid()) {
            out.add(
                    subject,
                    field,
                    Quoted.text(id.text()) + ", which " + first.path() + " also has",
                    "a unique id",
                    "Give each its own id, or leave out one of the two if they are the same.");
        }
    }
}
