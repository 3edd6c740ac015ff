package dev.metricsbuild.report;

import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.MetricTag;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Chooses metrics and events; what is empty chooses all.
 *
 * @param statuses the statuses to choose
 * @param importances the importances to choose
 * @param tags tags as {@code key} or {@code key=value}; one of them must match. An event's tags are keys
 * @param text a part of the name or the description, in upper or lower case
 */
public record MetricFilter(
        Set<MetricStatus> statuses, Set<MetricImportance> importances, List<String> tags, String text) {
    /** Chooses everything. */
    public static final MetricFilter ALL = new MetricFilter(Set.of(), Set.of(), List.of(), "");

    /** Copies the collections. */
    public MetricFilter {
        statuses = Set.copyOf(statuses);
        importances = Set.copyOf(importances);
        tags = List.copyOf(tags);
    }

    /** Whether a metric is chosen. */
    public boolean chooses(Metric metric) {
        return chooses(metric.status(), metric.importance(), metric.name(), metric.description())
                && (tags.isEmpty() || metric.tags().stream().anyMatch(this::names));
    }

    /** Whether an event is chosen; it then is shown with all its metrics. */
    public boolean chooses(Event event) {
        return chooses(event.status(), event.importance(), event.name(), event.description())
                && (tags.isEmpty() || event.tags().stream().anyMatch(tags::contains));
    }

    private boolean chooses(MetricStatus status, MetricImportance importance, String name, String description) {
        return (statuses.isEmpty() || statuses.contains(status))
                && (importances.isEmpty() || importances.contains(importance))
                && (contains(name) || contains(description));
    }

    private boolean contains(String in) {
        return in.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private boolean names(MetricTag tag) {
        return tags.contains(tag.key()) || tags.contains(tag.key() + "=" + tag.value());
    }
}
