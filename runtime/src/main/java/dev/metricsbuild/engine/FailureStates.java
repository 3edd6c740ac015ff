package dev.metricsbuild.engine;

import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.data.StringSeries;
import dev.metricsbuild.input.NameSuggestion;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.StatesOverTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds failure states that are spelt otherwise in the metric, where they would let each run pass. A state that merely never
 * occurs is as it should be.
 */
public final class FailureStates {
    private FailureStates() {}

    /** A warning for each failure state that does not occur, while one of almost the same name does. */
    public static List<String> warnings(JobMetrics message) {
        List<String> warnings = new ArrayList<>();
        for (Metric metric : message.metrics()) {
            if (metric.values() instanceof StatesOverTime states) {
                for (String failing : states.failureStates()) {
                    meant(failing, states)
                            .ifPresent(meant -> warnings.add("Failure state \"" + failing + "\" of \""
                                    + metric.name() + "\" never occurs, but \"" + meant
                                    + "\" does, which passes. Spell the failure state as the metric's states are."));
                }
            }
        }
        return warnings;
    }

    private static Optional<String> meant(String failing, StatesOverTime states) {
        List<String> near = states.statesSet().stream()
                .filter(state -> !states.failureStates().contains(state) && isSpeltAlike(failing, state))
                .toList();
        // Only where a name is near are all points looked at.
        return near.isEmpty() || occurs(failing, states)
                ? Optional.empty()
                : near.stream().filter(state -> occurs(state, states)).findFirst();
    }

    /** Whether names differ in few letters: neither in digits, which count, nor in whole words. */
    private static boolean isSpeltAlike(String failing, String state) {
        int longer = Math.max(failing.length(), state.length());
        int letters = Math.abs(letters(failing).length() - letters(state).length());
        return digits(failing).equals(digits(state))
                && letters <= Math.max(1, longer / 5)
                && NameSuggestion.nearest(failing, List.of(state)).isPresent();
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\P{L}", "");
    }

    private static String digits(String name) {
        return name.replaceAll("\\P{Nd}", "");
    }

    private static boolean occurs(String state, StatesOverTime states) {
        return states.lanes().stream()
                .map(StatesOverTime.Lane::states)
                .map(MetricsData::content)
                .anyMatch(content -> series(content).stream()
                        .anyMatch(series -> series instanceof StringSeries texts
                                && texts.asList().contains(state)));
    }

    private static Collection<Series> series(DataContent content) {
        if (content instanceof DataContent.Grouped grouped) {
            return grouped.categories().values();
        }
        return content instanceof Series series ? List.of(series) : List.of();
    }
}
