package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.ElementType;
import dev.metricsbuild.validate.facts.EntryVisitor;
import dev.metricsbuild.validate.facts.SeriesFacts;
import dev.metricsbuild.validate.facts.ValuesFacts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The platform's rules of states over time. */
final class StatesRules {
    static final List<KindRule> ALL = List.of(
            KindRule.error(
                    ValuesFacts.StatesOverTime.class,
                    "STATES-LENGTHS",
                    "There are statuses for each series of states.",
                    StatesRules::lengths),
            KindRule.error(
                    ValuesFacts.StatesOverTime.class, "STATE-TYPE", "States are strings.", StatesRules::stateType),
            KindRule.error(
                    ValuesFacts.StatesOverTime.class,
                    "STATE-KNOWN",
                    "Every state is in states_set.",
                    StatesRules::stateKnown),
            KindRule.error(
                    ValuesFacts.StatesOverTime.class,
                    "STATES-FAILURE-SUBSET",
                    "Every failure state is in states_set.",
                    StatesRules::failureStatesKnown));

    /** Of more unknown states than this in one series the rest goes unnamed. */
    private static final int NAMED = 5;

    private StatesRules() {}

    private static void lengths(MetricSubject metric, ValuesFacts.StatesOverTime values, Findings out) {
        if (values.states().size() != values.statuses().size()) {
            out.add(
                    metric,
                    "metric_values." + values.field(),
                    values.states().size() + " states_over_time_data_id, "
                            + values.statuses().size() + " statuses_over_time_data_id",
                    "the same number of each",
                    "Add what is missing, or remove what is extra.");
        }
    }

    private static void stateType(MetricSubject metric, ValuesFacts.StatesOverTime values, Findings out) {
        eachData(
                metric,
                values,
                (field, data) -> data.eachSeries((place, series) -> {
                    if (series.type() != ElementType.STRINGS) {
                        out.add(
                                metric,
                                field,
                                data.path(place) + " with " + series.type().field(),
                                "strings",
                                "Name a series that contains the states as strings.");
                    }
                }));
    }

    private static void stateKnown(MetricSubject metric, ValuesFacts.StatesOverTime values, Findings out) {
        Set<String> known = new HashSet<>(values.statesSet());
        Set<Integer> seen = new HashSet<>();
        eachData(metric, values, (field, data) -> {
            if (!seen.add(data.position())) {
                return;
            }
            data.eachSeries((place, series) -> {
                if (series.type() == ElementType.STRINGS) {
                    unknownStates(metric.job(), series, known)
                            .forEach((state, position) -> out.add(
                                    metric,
                                    field,
                                    "the state " + Quoted.text(state) + " at " + data.path(place) + ".strings.series["
                                            + position + "]",
                                    "one of states_set: " + listed(values.statesSet()),
                                    "Add the state to states_set, or correct the series."));
                }
            });
        });
    }

    private static Map<String, Integer> unknownStates(JobSubject job, SeriesFacts series, Set<String> known) {
        DistinctTexts distinct = job.distinctTexts(series);
        Map<String, Integer> unknown = new LinkedHashMap<>();
        distinct.firstPositions().forEach((state, position) -> {
            if (!known.contains(state) && unknown.size() < NAMED) {
                unknown.put(state, position);
            }
        });
        if (unknown.isEmpty() && !distinct.complete()) {
            series.visit(new UnknownCollector(known, unknown));
        }
        return unknown;
    }

    private static String listed(List<String> states) {
        String listed = states.stream().limit(NAMED).map(Quoted::text).collect(Collectors.joining(", "));
        return states.isEmpty() ? "(it is empty)" : states.size() > NAMED ? listed + ", ..." : listed;
    }

    private static void failureStatesKnown(MetricSubject metric, ValuesFacts.StatesOverTime values, Findings out) {
        // The platform asks only while it walks through the series.
        if (values.states().isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>(values.statesSet());
        for (int i = 0; i < values.failureStates().size(); i++) {
            String state = values.failureStates().get(i);
            if (!known.contains(state)) {
                out.add(
                        metric,
                        MetricSubject.field(values, "failure_states[" + i + "]"),
                        Quoted.text(state),
                        "one of states_set: " + listed(values.statesSet()),
                        "Also add the state to states_set, or leave it out.");
            }
        }
    }

    /** Walks through the entries that the states refer to, with the field of the reference. */
    private static void eachData(
            MetricSubject metric, ValuesFacts.StatesOverTime values, BiConsumer<String, DataSubject> action) {
        for (int i = 0; i < values.states().size(); i++) {
            DataSubject data = metric.job().data(values.states().get(i));
            if (data != null) {
                action.accept(MetricSubject.field(values, "states_over_time_data_id[" + i + "]"), data);
            }
        }
    }

    private static final class UnknownCollector implements EntryVisitor {
        private final Set<String> known;
        private final Map<String, Integer> unknown;
        private int position;

        UnknownCollector(Set<String> known, Map<String, Integer> unknown) {
            this.known = known;
            this.unknown = unknown;
        }

        @Override
        public boolean text(String value) {
            if (!known.contains(value)) {
                unknown.putIfAbsent(value, position);
            }
            position++;
            return unknown.size() < NAMED;
        }
    }
}
