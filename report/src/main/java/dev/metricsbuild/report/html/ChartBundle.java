package dev.metricsbuild.report.html;

import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.Plotly;
import dev.metricsbuild.report.JobFile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The bundles of plotly.js in the jar: the small one draws all kinds of metrics, the full one every Plotly figure. */
enum ChartBundle {
    CARTESIAN("plotly/plotly-cartesian.min.js"),
    FULL("plotly/plotly.min.js");

    /** The traces of the small bundle, by its documentation. */
    private static final Set<String> CARTESIAN_TRACES = Set.of(
            "bar",
            "box",
            "contour",
            "heatmap",
            "histogram",
            "histogram2d",
            "histogram2dcontour",
            "image",
            "pie",
            "scatter",
            "scatterternary",
            "violin");

    private final String resource;

    ChartBundle(String resource) {
        this.resource = resource;
    }

    String resource() {
        return resource;
    }

    /** The smallest bundle that draws all figures of these jobs. */
    static ChartBundle of(List<JobFile> jobs) {
        return jobs.stream().flatMap(job -> job.metrics().metrics().stream()).allMatch(ChartBundle::isCartesian)
                ? CARTESIAN
                : FULL;
    }

    private static boolean isCartesian(Metric metric) {
        if (!(metric.values() instanceof Plotly plotly) || !(plotly.figure().get("data") instanceof List<?> traces)) {
            return true;
        }
        return traces.stream().allMatch(ChartBundle::isCartesian);
    }

    private static boolean isCartesian(Object trace) {
        // A trace without a type is a scatter.
        return !(trace instanceof Map<?, ?> fields)
                || !(fields.get("type") instanceof String type)
                || CARTESIAN_TRACES.contains(type);
    }
}
