package dev.metricsbuild.validate.rule;

import java.util.List;

/** The platform's rules of the message as a whole. */
final class JobRules {
    static final List<Rule<JobSubject>> ALL = List.of(
            Rule.error(
                    "COLLECTION-STATUS",
                    "The collection of metrics has an overall status.",
                    JobRules::collectionStatus),
            Rule.error("JOB-STATUS", "The job has an overall status.", JobRules::jobStatus),
            Rule.error(
                    "METRIC-NAME-UNIQUE",
                    "No two metrics have the same name, event metrics aside.",
                    JobRules::metricNamesDiffer),
            Rule.error("DATA-NAME-UNIQUE", "No two data entries have the same name.", JobRules::dataNamesDiffer),
            Rule.error("EVENT-NAME-UNIQUE", "No two events have the same name.", JobRules::eventNamesDiffer));

    private static final String STATUS_FIX =
            "Set it to FAIL_BLOCK if any metric has it, else to FAIL_WARN if any metric has it, else to PASSED.";

    private JobRules() {}

    private static void collectionStatus(JobSubject job, Findings out) {
        overallStatus(job, "job_level_metrics.metrics_status", job.facts().collectionStatus(), out);
    }

    private static void jobStatus(JobSubject job, Findings out) {
        overallStatus(job, "metrics_status", job.facts().status(), out);
    }

    private static void overallStatus(JobSubject job, String field, int status, Findings out) {
        if (status == 0) {
            out.add(job, field, WireEnum.METRIC_STATUS.name(status), WireEnum.METRIC_STATUS.choices(), STATUS_FIX);
        }
    }

    private static void metricNamesDiffer(JobSubject job, Findings out) {
        for (Bearers.Repeated name : job.metricsByName().repeated()) {
            nameTwice(job.metric(name.position()), job.metric(name.first()), "Rename one of the two.", out);
        }
    }

    private static void dataNamesDiffer(JobSubject job, Findings out) {
        String fix = "Rename one of the two; only one entry may go without a name.";
        for (Bearers.Repeated name : job.dataByName().repeated()) {
            nameTwice(job.data(name.position()), job.data(name.first()), fix, out);
        }
    }

    private static void eventNamesDiffer(JobSubject job, Findings out) {
        List<EventSubject> events = job.events();
        Bearers byName =
                new Bearers(events.size(), position -> events.get(position).name());
        for (EventSubject event : events) {
            if (!event.name().isEmpty()) {
                byName.add(event.position(), event.name());
            }
        }
        for (Bearers.Repeated name : byName.repeated()) {
            nameTwice(events.get(name.position()), events.get(name.first()), "Rename one of the two.", out);
        }
    }

    private static void nameTwice(Subject subject, Subject first, String fix, Findings out) {
        out.add(
                subject,
                "name",
                Quoted.text(subject.name()) + ", which " + first.path() + " also has",
                "a unique name",
                fix);
    }
}
