package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.IdFacts;
import dev.metricsbuild.validate.facts.TimeFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The platform's rules of events. */
final class EventRules {
    static final List<Rule<EventSubject>> ALL = List.of(
            Rule.error("EVENT-TIME-TYPE-SAME", "All events have the same timestamp type.", EventRules::sameTimeType),
            Rule.error("EVENT-NAME", "An event has a name.", EventRules::name),
            Rule.error("EVENT-METRIC-UUID", "An event's reference to a metric is a UUID.", EventRules::metricUuid),
            Rule.error("EVENT-METRIC-KNOWN", "An event's reference refers to a metric.", EventRules::metricKnown),
            Rule.error(
                    "EVENT-METRIC-NAME-UNIQUE",
                    "No two metrics of one event have the same name.",
                    EventRules::metricNamesDiffer),
            Rule.error("EVENT-STATUS", "An event has a status.", EventRules::status),
            Rule.error("EVENT-TIME-TYPE", "An event's time is absolute or relative.", EventRules::timeType),
            Rule.error("EVENT-TIME", "An event's time is not before 1970, and normalized.", EventRules::time),
            Rule.error("EVENT-IMPORTANCE", "An event has an importance.", EventRules::importance));

    private static final int NANOS_PER_SECOND = 1_000_000_000;

    private EventRules() {}

    private static void sameTimeType(EventSubject event, Findings out) {
        int first = event.job().events().get(0).facts().timeType();
        if (event.facts().timeType() != first) {
            out.add(
                    event,
                    "timestamp_type",
                    WireEnum.TIMESTAMP_TYPE.name(event.facts().timeType()),
                    WireEnum.TIMESTAMP_TYPE.name(first) + ", as in events[0]",
                    "Give all events of the job times of one type.");
        }
    }

    private static void name(EventSubject event, Findings out) {
        if (event.name().isEmpty()) {
            out.add(event, "name", "an empty name", "a name", "Name the event.");
        }
    }

    private static void metricUuid(EventSubject event, Findings out) {
        List<IdFacts> ids = event.facts().metrics();
        for (int i = 0; i < ids.size(); i++) {
            if (!ids.get(i).isUuid()) {
                out.add(
                        event,
                        "metrics[" + i + "]",
                        Quoted.text(ids.get(i).text()),
                        "the id of a metric",
                        "Set it to the metric_id of the intended metric.");
            }
        }
    }

    private static void metricKnown(EventSubject event, Findings out) {
        List<IdFacts> ids = event.facts().metrics();
        for (int i = 0; i < ids.size(); i++) {
            if (event.job().metric(ids.get(i)) == null && ids.get(i).isUuid()) {
                out.add(
                        event,
                        "metrics[" + i + "]",
                        Quoted.text(ids.get(i).text()) + ", which no metric has",
                        "the id of a metric, in the same spelling",
                        "Add the metric to job_level_metrics, or name an existing one.");
            }
        }
    }

    private static void metricNamesDiffer(EventSubject event, Findings out) {
        List<IdFacts> ids = event.facts().metrics();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            MetricSubject metric = event.job().metric(ids.get(i));
            Integer first = metric == null ? null : seen.putIfAbsent(metric.name(), i);
            if (metric != null && first != null) {
                out.add(
                        event,
                        "metrics[" + i + "]",
                        metric.path() + " with the name " + Quoted.text(metric.name()) + ", which metrics[" + first
                                + "] of the event also has",
                        "metrics with different names in one event",
                        "Name each metric once in an event, and rename one of two that differ.");
            }
        }
    }

    private static void status(EventSubject event, Findings out) {
        if (event.facts().status() == 0) {
            out.add(
                    event,
                    "status",
                    "NO_METRIC_STATUS",
                    WireEnum.METRIC_STATUS.choices(),
                    "Set it, to NOT_APPLICABLE_METRIC_STATUS if the event tests nothing.");
        }
    }

    private static void timeType(EventSubject event, Findings out) {
        if (event.facts().timeType() == 0) {
            out.add(
                    event,
                    "timestamp_type",
                    "NO_TYPE",
                    WireEnum.TIMESTAMP_TYPE.choices(),
                    "Set it to RELATIVE_TIMESTAMP if 0 is the beginning of the job.");
        }
    }

    private static void time(EventSubject event, Findings out) {
        TimeFacts time = event.facts().time();
        if (time.seconds() < 0 || time.nanos() < 0 || time.nanos() >= NANOS_PER_SECOND) {
            out.add(
                    event,
                    "timestamp",
                    time.seconds() + " s and " + time.nanos() + " ns",
                    "no negative seconds, and 0 to 999999999 ns",
                    "Carry whole seconds from nanos into seconds; a time before the job's start cannot be represented.");
        }
    }

    private static void importance(EventSubject event, Findings out) {
        if (event.facts().importance() == 0) {
            out.add(
                    event,
                    "importance",
                    "NO_SPECIFIED_IMPORTANCE",
                    WireEnum.METRIC_IMPORTANCE.choices(),
                    "Set it, to ZERO_IMPORTANCE if the event has none.");
        }
    }
}
