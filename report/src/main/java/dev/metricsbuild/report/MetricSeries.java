package dev.metricsbuild.report;

import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.metric.DataRole;
import dev.metricsbuild.metric.Metric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One series of a metric with all that belongs to its points.
 *
 * @param part the line, lane or set that it is of; empty if there is only one
 * @param role what the metric uses it for
 * @param category its category; empty where the data is not grouped
 * @param unit the unit of the values; may be empty
 * @param values the points
 * @param index what each point belongs to; null for none
 * @param statuses the status of each point; null for none
 */
record MetricSeries(
        String part,
        DataRole role,
        String category,
        String unit,
        Series values,
        @Nullable Series index,
        @Nullable StatusSeries statuses) {

    /** All series of a metric in order, without those of statuses, which belong to other series. */
    static List<MetricSeries> of(Metric metric) {
        List<MetricsData> data = new ArrayList<>();
        List<DataRole> roles = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        Map<String, MetricsData> statuses = new LinkedHashMap<>();
        metric.values().mapData((role, part, of) -> {
            if (role == DataRole.STATUSES) {
                statuses.put(part, of);
            } else {
                data.add(of);
                roles.add(role);
                parts.add(part);
            }
            return of;
        });
        List<MetricSeries> series = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            add(data.get(i), roles.get(i), parts.get(i), statuses.get(parts.get(i)), series);
        }
        return series;
    }

    private static void add(
            MetricsData data, DataRole role, String part, @Nullable MetricsData statuses, List<MetricSeries> series) {
        MetricsData index = data.indexOrNull();
        if (data.content() instanceof Series values) {
            series.add(
                    new MetricSeries(part, role, "", data.unit(), values, in(index, ""), statuses(in(statuses, ""))));
        } else if (data.content() instanceof DataContent.Grouped grouped) {
            grouped.categories()
                    .forEach((category, values) -> series.add(new MetricSeries(
                            part,
                            role,
                            category,
                            data.unit(),
                            values,
                            in(index, category),
                            statuses(in(statuses, category)))));
        }
    }

    private static @Nullable Series in(@Nullable MetricsData data, String category) {
        if (data == null) {
            return null;
        }
        if (data.content() instanceof DataContent.Grouped grouped) {
            return grouped.categories().get(category);
        }
        return data.content() instanceof Series series ? series : null;
    }

    private static @Nullable StatusSeries statuses(@Nullable Series series) {
        return series instanceof StatusSeries of ? of : null;
    }

    /** The part and the category in words; empty if there is only one of each. */
    String label() {
        String grouped = part.isEmpty() || category.isEmpty() ? part + category : part + ", " + category;
        return role == DataRole.X ? "x" + (grouped.isEmpty() ? "" : " of " + grouped) : grouped;
    }
}
