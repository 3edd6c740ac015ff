package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.ValuesFacts;
import dev.metricsbuild.wire.UuidText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The platform's rules of the kinds that hold lists of references: over time, line plot, bar charts. */
final class ListKindRules {
    static final List<KindRule> ALL = List.of(
            KindRule.error(
                    ValuesFacts.DoubleOverTime.class,
                    "OVERTIME-LENGTHS",
                    "There are statuses and thresholds for each line.",
                    ListKindRules::overTime),
            KindRule.error(
                    ValuesFacts.LinePlot.class,
                    "LINE-LENGTHS",
                    "There are x, y and statuses for each line.",
                    ListKindRules::linePlot),
            KindRule.error(
                    ValuesFacts.BarChart.class,
                    "BAR-LENGTHS",
                    "There are statuses for each bar series.",
                    ListKindRules::barChart),
            KindRule.error(
                    ValuesFacts.BatchwiseBarChart.class,
                    "BATCHWISE-LENGTHS",
                    "There are times, statuses and a category for each bar series.",
                    ListKindRules::batchwise),
            KindRule.error(
                    ValuesFacts.BatchwiseBarChart.class,
                    "BATCHWISE-COLOR",
                    "A colour is # with three or four bytes in hex.",
                    ListKindRules::colors),
            KindRule.error(
                    ValuesFacts.BatchwiseBarChart.class,
                    "BATCHWISE-PROJECT",
                    "A batchwise chart names its project.",
                    ListKindRules::project));

    /** The platform's {@code $} lets one line feed follow. */
    private static final Pattern COLOR = Pattern.compile("#(?:[0-9A-Fa-f]{2}){3,4}\\n?");

    private ListKindRules() {}

    private static void overTime(MetricSubject metric, ValuesFacts.DoubleOverTime line, Findings out) {
        String[] fields = {"doubles_over_time_data_id", "statuses_over_time_data_id", "failure_definition"};
        int[] lengths = {
            line.values().size(), line.statuses().size(), line.thresholds().size()
        };
        equalLengths(metric, line, fields, lengths, out);
    }

    private static void linePlot(MetricSubject metric, ValuesFacts.LinePlot plot, Findings out) {
        String[] fields = {"x_doubles_data_id", "y_doubles_data_id", "statuses_data_id"};
        int[] lengths = {plot.x().size(), plot.y().size(), plot.statuses().size()};
        equalLengths(metric, plot, fields, lengths, out);
    }

    private static void barChart(MetricSubject metric, ValuesFacts.BarChart chart, Findings out) {
        String[] fields = {"values_data_id", "statuses_data_id"};
        int[] lengths = {chart.values().size(), chart.statuses().size()};
        equalLengths(metric, chart, fields, lengths, out);
    }

    private static void batchwise(MetricSubject metric, ValuesFacts.BatchwiseBarChart chart, Findings out) {
        String[] fields = {"values_data_id", "times_data_id", "statuses_data_id", "categories"};
        int[] lengths = {
            chart.values().size(), chart.times().size(), chart.statuses().size(), chart.categories()
        };
        equalLengths(metric, chart, fields, lengths, out);
    }

    private static void equalLengths(
            MetricSubject metric, ValuesFacts values, String[] fields, int[] lengths, Findings out) {
        if (!allEqual(lengths)) {
            String found = IntStream.range(0, fields.length)
                    .mapToObj(i -> lengths[i] + " " + fields[i])
                    .reduce((before, next) -> before + ", " + next)
                    .orElseThrow();
            out.add(
                    metric,
                    "metric_values." + values.field(),
                    found,
                    "the same number of each",
                    "Add what is missing, or remove what is extra.");
        }
    }

    private static boolean allEqual(int[] numbers) {
        for (int number : numbers) {
            if (number != numbers[0]) {
                return false;
            }
        }
        return true;
    }

    private static void colors(MetricSubject metric, ValuesFacts.BatchwiseBarChart chart, Findings out) {
        for (int i = 0; i < chart.colors().size(); i++) {
            String color = chart.colors().get(i);
            if (!COLOR.matcher(color).matches()) {
                out.add(
                        metric,
                        MetricSubject.field(chart, "colors[" + i + "]"),
                        Quoted.text(color),
                        "# and 6 or 8 hexadecimal digits",
                        "Write the colour as #RRGGBB or #RRGGBBAA.");
            }
        }
    }

    private static void project(MetricSubject metric, ValuesFacts.BatchwiseBarChart chart, Findings out) {
        if (!UuidText.parses(chart.project())) {
            out.add(
                    metric,
                    MetricSubject.field(chart, "project_id.data"),
                    Quoted.text(chart.project()),
                    "a UUID",
                    "Set it to the id of the project that the batches belong to.");
        }
    }
}
