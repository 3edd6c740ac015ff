package dev.metricsbuild.report.html;

import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.metric.DoubleSummary;
import dev.metricsbuild.metric.SummaryIndex;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The value that a summary shows, and its position in its series. */
record ChosenValue(int position, double value) {

    /** The values that a summary shows, by category; that of a single series is under the empty name. */
    static Map<String, ChosenValue> of(DoubleSummary summary) {
        Map<String, ChosenValue> chosen = new LinkedHashMap<>();
        SummaryIndex index = summary.index();
        if (index == null) {
            return chosen;
        }
        Map<String, Series> indexes =
                summary.values().index().map(ValuesWriter::categories).orElse(Map.of());
        ValuesWriter.categories(summary.values()).forEach((category, series) -> {
            if (series instanceof DoubleSeries doubles) {
                OptionalInt position = index.positionIn(doubles, indexes.get(category));
                position.ifPresent(at -> chosen.put(category, new ChosenValue(at, doubles.at(at))));
            }
        });
        return chosen;
    }
}
