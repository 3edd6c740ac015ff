package dev.metricsbuild.report;

import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.Plotly;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.table.NumberText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the values of two metrics of one name. */
final class ValuesDiff {
    private final String name;
    private final Tolerance tolerance;

    ValuesDiff(String name, Tolerance tolerance) {
        this.name = name;
        this.tolerance = tolerance;
    }

    /** What differs, in words; empty if nothing does. */
    String of(Metric before, Metric after) {
        if (before.type() != after.type()) {
            return "kind " + before.type() + " -> " + after.type();
        }
        if (before.values() instanceof Scalar left && after.values() instanceof Scalar right) {
            return scalars(left, right);
        }
        if (before.values() instanceof Text left && after.values() instanceof Text right) {
            return left.text().equals(right.text()) ? "" : WordDiff.of(left.text(), right.text());
        }
        if (before.values() instanceof Plotly left && after.values() instanceof Plotly right) {
            return same(left.figure(), right.figure()) ? "" : "the figure differs";
        }
        return series(before, after);
    }

    private String scalars(Scalar before, Scalar after) {
        String units =
                Objects.equals(before.unit(), after.unit()) ? "" : "unit " + before.unit() + " -> " + after.unit();
        if (tolerance.same(name, before.value(), after.value())) {
            return units;
        }
        String numbers = change(before.value(), after.value(), after.unit());
        return units.isEmpty() ? numbers : numbers + "; " + units;
    }

    private static String change(double before, double after, @Nullable String unit) {
        double difference = after - before;
        String sign = difference > 0 ? "+" : "";
        String relative = before == 0 || !Double.isFinite(difference)
                ? ""
                : ", " + sign + NumberText.of(Math.round(1000 * difference / Math.abs(before)) / 10.0) + " %";
        return NumberText.of(before) + " -> " + NumberText.of(after, unit) + " (" + sign + NumberText.of(difference)
                + relative + ")";
    }

    private String series(Metric before, Metric after) {
        Map<String, MetricSeries> left = byLabel(before);
        Map<String, MetricSeries> right = byLabel(after);
        List<String> differences = new ArrayList<>();
        left.forEach((label, of) -> {
            MetricSeries other = right.get(label);
            String difference = other == null ? "gone" : series(of, other);
            if (!difference.isEmpty()) {
                differences.add(label.isEmpty() ? difference : label + ": " + difference);
            }
        });
        right.keySet().stream()
                .filter(label -> !left.containsKey(label))
                .forEach(label -> differences.add(label + ": new"));
        if (!files(before).equals(files(after))) {
            differences.add("files " + files(before) + " -> " + files(after));
        }
        return String.join("; ", differences);
    }

    private static Map<String, MetricSeries> byLabel(Metric metric) {
        Map<String, MetricSeries> series = new LinkedHashMap<>();
        MetricSeries.of(metric).forEach(of -> series.put(of.label(), of));
        return series;
    }

    private static List<String> files(Metric metric) {
        List<String> files = new ArrayList<>();
        metric.values().mapData((role, part, data) -> {
            if (data.content() instanceof DataContent.ExternalFile file) {
                files.add(file.path());
            }
            return data;
        });
        return files;
    }

    private String series(MetricSeries before, MetricSeries after) {
        if (!(before.values() instanceof DoubleSeries left) || !(after.values() instanceof DoubleSeries right)) {
            return before.values().equals(after.values())
                    ? ""
                    : before.values().size() + " values -> " + after.values().size() + " values, which differ";
        }
        List<String> differences = new ArrayList<>();
        SeriesStatistics was = SeriesStatistics.of(left.array());
        SeriesStatistics is = SeriesStatistics.of(right.array());
        if (was.count() != is.count()) {
            differences.add("count " + was.count() + " -> " + is.count());
        }
        compare("min", was.min(), is.min(), differences);
        compare("mean", was.mean(), is.mean(), differences);
        compare("max", was.max(), is.max(), differences);
        compare("p95", was.p95(), is.p95(), differences);
        if (differences.isEmpty() && !samePoints(left, right)) {
            return "points differ, their statistics do not";
        }
        return String.join(", ", differences);
    }

    private void compare(String word, double before, double after, List<String> differences) {
        if (!tolerance.same(name, before, after)) {
            differences.add(word + " " + NumberText.of(before) + " -> " + NumberText.of(after));
        }
    }

    private boolean samePoints(DoubleSeries before, DoubleSeries after) {
        boolean same = before.size() == after.size();
        for (int i = 0; same && i < before.size(); i++) {
            same = tolerance.same(name, before.at(i), after.at(i));
        }
        return same;
    }

    /** Compares JSON as metrics hold it, whose arrays of numbers have no equality of their own. */
    private boolean same(@Nullable Object before, @Nullable Object after) {
        if (before instanceof Map<?, ?> left && after instanceof Map<?, ?> right) {
            return left.keySet().equals(right.keySet())
                    && left.keySet().stream().allMatch(key -> same(left.get(key), right.get(key)));
        }
        List<?> left = elements(before);
        List<?> right = elements(after);
        if (left != null && right != null) {
            boolean same = left.size() == right.size();
            for (int i = 0; same && i < left.size(); i++) {
                same = same(left.get(i), right.get(i));
            }
            return same;
        }
        if (before instanceof Number x && after instanceof Number y) {
            return tolerance.same(name, x.doubleValue(), y.doubleValue());
        }
        return Objects.equals(before, after);
    }

    private static @Nullable List<?> elements(@Nullable Object json) {
        if (json instanceof double[] numbers) {
            return java.util.Arrays.stream(numbers).boxed().toList();
        }
        return json instanceof List<?> list ? list : null;
    }
}
