package dev.metricsbuild.report;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.DoubleSummary;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.MetricTag;
import dev.metricsbuild.metric.MetricValues;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.StatesOverTime;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.metric.Thresholds;
import dev.metricsbuild.table.MetricsTable;
import dev.metricsbuild.table.NumberText;
import dev.metricsbuild.table.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows one metric in detail: thresholds, statistics of its series, and the first points that fail. */
public final class MetricDetails {
    private static final int SHOWN_POINTS = 10;

    private MetricDetails() {}

    /** The lines about a metric, escaped, in the style of a table. */
    public static List<String> lines(Metric metric, MetricsTable table) {
        List<String> lines = new ArrayList<>();
        lines.add(VisibleText.of(metric.name()));
        lines.add("  status      " + metric.status());
        lines.add("  kind        "
                + metric.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        lines.add("  importance  " + metric.importance());
        if (!metric.description().isEmpty()) {
            lines.add("  about       " + VisibleText.of(metric.description()));
        }
        if (!metric.tags().isEmpty()) {
            lines.add("  tags        "
                    + VisibleText.of(
                            metric.tags().stream().map(MetricDetails::tag).collect(Collectors.joining(", "))));
        }
        if (metric.values() instanceof Text text) {
            lines.add("  value");
            VisibleText.ofLines(text.text()).lines().forEach(line -> lines.add("    " + line));
        } else {
            lines.add("  value       " + table.value(metric));
        }
        addBounds(metric.values(), lines);
        for (MetricSeries series : MetricSeries.of(metric)) {
            addSeries(series, lines);
        }
        return lines;
    }

    private static String tag(MetricTag tag) {
        return tag.key() + "=" + tag.value();
    }

    private static void addBounds(MetricValues values, List<String> lines) {
        if (values instanceof Scalar scalar) {
            addBounds("", scalar.thresholds(), lines);
        } else if (values instanceof DoubleSummary summary) {
            addBounds("", summary.thresholds(), lines);
        } else if (values instanceof DoubleOverTime over) {
            for (int i = 0; i < over.lines().size(); i++) {
                String name = i < over.legend().size() ? over.legend().get(i) : "";
                addBounds(name, over.lines().get(i).thresholds(), lines);
            }
        } else if (values instanceof StatesOverTime states
                && !states.failureStates().isEmpty()) {
            lines.add("  fails in    " + VisibleText.of(String.join(", ", states.failureStates())));
        }
    }

    private static void addBounds(String part, @Nullable Thresholds bounds, List<String> lines) {
        if (bounds == null) {
            return;
        }
        String of = part.isEmpty() ? "" : " (" + VisibleText.of(part) + ")";
        if (!Double.isNaN(bounds.failsAbove())) {
            lines.add("  fails       > " + NumberText.of(bounds.failsAbove()) + of);
        }
        if (!Double.isNaN(bounds.failsBelow())) {
            lines.add("  fails       < " + NumberText.of(bounds.failsBelow()) + of);
        }
    }

    private static void addSeries(MetricSeries series, List<String> lines) {
        String label = series.label().isEmpty() ? "series" : VisibleText.of(series.label());
        if (series.values() instanceof DoubleSeries doubles) {
            SeriesStatistics of = SeriesStatistics.of(doubles.array());
            lines.add("  " + label + ": " + of.count() + " values, min " + NumberText.of(of.min()) + ", mean "
                    + NumberText.of(of.mean()) + ", p95 " + NumberText.of(of.p95()) + ", max "
                    + NumberText.of(of.max(), series.unit()));
        } else {
            lines.add("  " + label + ": " + series.values().size() + " values");
        }
        addFailing(series, lines);
    }

    private static void addFailing(MetricSeries series, List<String> lines) {
        if (series.statuses() == null) {
            return;
        }
        int failing = 0;
        int count = Math.min(series.statuses().size(), series.values().size());
        for (int i = 0; i < count; i++) {
            MetricStatus status = series.statuses().at(i);
            if (MetricsTable.severity(status) <= MetricsTable.severity(MetricStatus.FAIL_WARN)
                    && failing++ < SHOWN_POINTS) {
                lines.add("    " + status + "  " + VisibleText.of(PointText.of(series.values(), i)) + where(series, i));
            }
        }
        if (failing > SHOWN_POINTS) {
            lines.add("    ... and " + (failing - SHOWN_POINTS) + " more of " + count + " points");
        }
    }

    private static String where(MetricSeries series, int position) {
        if (series.index() == null || position >= series.index().size()) {
            return "  at position " + position;
        }
        return series.index() instanceof TimestampSeries times
                ? "  at " + NumberText.seconds(times.nanosAt(position))
                : "  at " + VisibleText.of(PointText.of(series.index(), position));
    }
}
