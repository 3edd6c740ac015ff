package dev.metricsbuild.metric;

import dev.metricsbuild.data.MetricsData;

/** Replaces the data that a metric refers to, one by one. */
@FunctionalInterface
public interface DataMapper {
    /**
     * What to refer to instead.
     *
     * @param role what the metric uses the data for
     * @param part the part of the metric that uses it, such as a line's name in the legend; empty where there is but one
     * @param data the data referred to
     */
    MetricsData map(DataRole role, String part, MetricsData data);
}
