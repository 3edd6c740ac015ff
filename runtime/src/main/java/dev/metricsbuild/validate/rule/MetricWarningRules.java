package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.ThresholdFacts;
import dev.metricsbuild.validate.facts.ValuesFacts;
import java.util.List;
import java.util.Set;

/** What the platform lets pass in a metric. */
final class MetricWarningRules {
    static final List<Rule<MetricSubject>> ALL = List.of(
            Rule.warning("EVENT-METRIC-UNUSED", "Each event metric belongs to an event.", MetricWarningRules::unused),
            Rule.warning(
                    "EVENT-METRIC-UNFLAGGED",
                    "The metrics of an event have event_metric set.",
                    MetricWarningRules::unflagged),
            Rule.warning("BLOCKING-SET", "The deprecated blocking is not set.", MetricWarningRules::blocking));

    static final List<KindRule> OF_KINDS = List.of(
            KindRule.warning(
                    ValuesFacts.DoubleOverTime.class,
                    "TIME-RANGE",
                    "A time range starts before it ends.",
                    MetricWarningRules::timeRange),
            new KindRule(
                    Set.of(
                            ValuesFacts.DoubleOverTime.class,
                            ValuesFacts.LinePlot.class,
                            ValuesFacts.BarChart.class,
                            ValuesFacts.StatesOverTime.class),
                    Rule.warning("LEGEND-LENGTH", "A legend has a name for each series.", MetricWarningRules::legend)),
            new KindRule(
                    Set.of(ValuesFacts.DoubleSummary.class, ValuesFacts.Scalar.class, ValuesFacts.DoubleOverTime.class),
                    Rule.warning(
                            "THRESHOLDS-CROSSED",
                            "fails_below is not above fails_above.",
                            MetricWarningRules::thresholds)));

    private MetricWarningRules() {}

    private static void unused(MetricSubject metric, Findings out) {
        if (metric.facts().eventMetric()
                && !metric.job().isNamedByAnEvent(metric.facts().id())) {
            out.add(
                    metric,
                    "event_metric",
                    "an event metric that no event names",
                    "an event that names it",
                    "Add it to an event, or clear event_metric: otherwise nothing shows it.");
        }
    }

    private static void unflagged(MetricSubject metric, Findings out) {
        if (!metric.facts().eventMetric()
                && metric.job().isNamedByAnEvent(metric.facts().id())) {
            out.add(
                    metric,
                    "event_metric",
                    "a metric of an event without the flag",
                    "event_metric set",
                    "Set event_metric, so that the metric is shown with its event.");
        }
    }

    private static void blocking(MetricSubject metric, Findings out) {
        if (metric.facts().blocking()) {
            out.add(
                    metric,
                    "blocking",
                    "blocking set, which is deprecated",
                    "the status alone",
                    "Clear blocking; a failure that blocks has the status FAIL_BLOCK_METRIC_STATUS.");
        }
    }

    private static void timeRange(MetricSubject metric, ValuesFacts.DoubleOverTime line, Findings out) {
        if (line.start() != null && line.end() != null && line.start().compareTo(line.end()) > 0) {
            out.add(
                    metric,
                    MetricSubject.field(line, "start_time"),
                    "a start of " + line.start().seconds() + " s and an end of "
                            + line.end().seconds() + " s",
                    "a start before the end",
                    "Swap start_time and end_time.");
        }
    }

    private static void legend(MetricSubject metric, Findings out) {
        ValuesFacts values = metric.values();
        if (values instanceof ValuesFacts.DoubleOverTime line) {
            legend(metric, line, line.legends(), line.values().size(), out);
        } else if (values instanceof ValuesFacts.LinePlot plot) {
            legend(metric, plot, plot.legends(), plot.y().size(), out);
        } else if (values instanceof ValuesFacts.BarChart chart) {
            legend(metric, chart, chart.legends(), chart.values().size(), out);
        } else if (values instanceof ValuesFacts.StatesOverTime states) {
            legend(metric, states, states.legends(), states.states().size(), out);
        }
    }

    private static void legend(MetricSubject metric, ValuesFacts values, int legends, int series, Findings out) {
        if (legends != 0 && legends != series) {
            out.add(
                    metric,
                    MetricSubject.field(values, "legend_series_names"),
                    legends + " names",
                    series + ", one for each series",
                    "Name each series, or none.");
        }
    }

    private static void thresholds(MetricSubject metric, Findings out) {
        ValuesFacts values = metric.values();
        if (values instanceof ValuesFacts.DoubleSummary summary) {
            crossed(metric, values, -1, summary.thresholds(), out);
        } else if (values instanceof ValuesFacts.Scalar scalar) {
            crossed(metric, values, -1, scalar.thresholds(), out);
        } else if (values instanceof ValuesFacts.DoubleOverTime line) {
            for (int i = 0; i < line.thresholds().size(); i++) {
                crossed(metric, values, i, line.thresholds().get(i), out);
            }
        }
    }

    /** Reports thresholds that leave nothing between them; their position is negative where the field is no list. */
    private static void crossed(
            MetricSubject metric, ValuesFacts values, int position, ThresholdFacts thresholds, Findings out) {
        double above = thresholds.failsAbove();
        double below = thresholds.failsBelow();
        if (below > above) {
            String field = position < 0 ? "failure_definition" : "failure_definition[" + position + "]";
            out.add(
                    metric,
                    MetricSubject.field(values, field),
                    "fails_below " + below + " above fails_above " + above,
                    "fails_below at most fails_above",
                    "Swap the two: otherwise no value passes.");
        }
    }
}
