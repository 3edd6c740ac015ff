package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.IdFacts;
import dev.metricsbuild.validate.facts.MetricFacts;
import java.util.List;

/** What the platform lets pass in the message as a whole. */
final class JobWarningRules {
    static final List<Rule<JobSubject>> ALL = List.of(
            Rule.warning(
                    "OVERALL-STATUS",
                    "The overall statuses follow from those of the metrics.",
                    JobWarningRules::overallStatus),
            Rule.warning("EVENT-ID-UNIQUE", "No two events have the same id.", JobWarningRules::eventIdsDiffer));

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
                    "Set it to that, unless it is overridden on purpose.");
        }
    }

    private static void eventIdsDiffer(JobSubject job, Findings out) {
        List<EventSubject> events = job.events();
        Bearers byId = new Bearers(
                events.size(), position -> events.get(position).facts().id().key());
        events.forEach(event -> byId.add(event.position(), event.facts().id().key()));
        for (Bearers.Repeated repeated : byId.repeated()) {
            EventSubject event = events.get(repeated.position());
            IdFacts id = event.facts().id();
            if (id.isUuid()) {
                out.add(
                        event,
                        "event_id.id.data",
                        Quoted.text(id.text()) + ", which "
                                + events.get(repeated.first()).path() + " also has",
                        "a unique id",
                        "Give each event its own id.");
            }
        }
    }
}
