package dev.metricsbuild.metric;

import dev.metricsbuild.data.MetricsData;

/** Replaces the data that a metric refers to, one by one. */
@FunctionalInterface
public interface DataMapper {
    /**
     * The replacement.
     *
     * @param role what the metric uses the data for
     * @param part the part of the metric that uses it, such as a line's name in the legend; empty if there is only one
     * @param data the data referred to
     */
    MetricsData map(DataRole role, String part, MetricsData data);
}
