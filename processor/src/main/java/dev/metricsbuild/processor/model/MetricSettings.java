package dev.metricsbuild.processor.model;

import dev.metricsbuild.processor.diagnostic.Origin;
import java.util.List;
import java.util.Map;

/**
 * What {@code @JobMetric}, {@code @BatchMetric} or {@code @JobData} says.
 *
 * @param name the metric's name, derived from the method's where none is given
 * @param order NaN if none is given
 * @param failsAbove this and the other bounds are NaN if not given
 * @param importance the constant's name
 * @param status the constant's name
 * @param totals the metrics of the batch that are made of a job's
 * @param origins where each attribute that is given stands, by the attribute's name
 * @param annotation where the annotation stands
 */
public record MetricSettings(
        String name,
        String description,
        String unit,
        String importance,
        float order,
        List<Tag> tags,
        boolean shouldDisplay,
        double failsAbove,
        double failsBelow,
        double warnsAbove,
        double warnsBelow,
        List<String> failureStates,
        String status,
        String xAxisName,
        String yAxisName,
        List<String> legend,
        List<TotalSettings> totals,
        Map<String, Origin> origins,
        Origin annotation) {

    /** A key and a value. */
    public record Tag(String key, String value, Origin origin) {}

    /** Settings of data, which has a name and a unit only. */
    public static MetricSettings ofData(String name, String unit, Map<String, Origin> origins, Origin annotation) {
        return new MetricSettings(
                name,
                "",
                unit,
                "MEDIUM",
                Float.NaN,
                List.of(),
                true,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                List.of(),
                "NOT_APPLICABLE",
                "",
                "",
                List.of(),
                List.of(),
                origins,
                annotation);
    }

    /** Settings of a total of this metric: it has what a reader of the dashboard finds it by, and no test of its own. */
    public MetricSettings ofTotal(String totalName, String totalDescription, Origin at) {
        return new MetricSettings(
                totalName,
                totalDescription,
                unit,
                importance,
                Float.NaN,
                tags,
                shouldDisplay,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                List.of(),
                hasThresholds() ? "NOT_APPLICABLE" : status,
                "",
                "",
                List.of(),
                List.of(),
                Map.of(),
                at);
    }

    /** The same with another status. */
    public MetricSettings withStatus(String newStatus) {
        return new MetricSettings(
                name,
                description,
                unit,
                importance,
                order,
                tags,
                shouldDisplay,
                failsAbove,
                failsBelow,
                warnsAbove,
                warnsBelow,
                failureStates,
                newStatus,
                xAxisName,
                yAxisName,
                legend,
                totals,
                origins,
                annotation);
    }

    /** Where an attribute stands, or the annotation if it is not given. */
    public Origin origin(String attribute) {
        return origins.getOrDefault(attribute, annotation);
    }

    /** Whether the annotation gives the attribute. */
    public boolean gives(String attribute) {
        return origins.containsKey(attribute);
    }

    /** Whether any bound is given. */
    public boolean hasThresholds() {
        return !(Double.isNaN(failsAbove)
                && Double.isNaN(failsBelow)
                && Double.isNaN(warnsAbove)
                && Double.isNaN(warnsBelow));
    }
}
