package dev.metricsbuild.table;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.data.StringSeries;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.metric.BarChart;
import dev.metricsbuild.metric.BatchwiseBarChart;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.DoubleSummary;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.Image;
import dev.metricsbuild.metric.ImageList;
import dev.metricsbuild.metric.LinePlot;
import dev.metricsbuild.metric.MetricValuesVisitor;
import dev.metricsbuild.metric.Plotly;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.StatesOverTime;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.metric.Thresholds;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The values of a metric in a cell of the table. */
final class ValueTextVisitor implements MetricValuesVisitor<String, RuntimeException> {
    private static final int CHART_WIDTH = 20;
    private static final int LONGEST_TEXT = 60;
    private static final int SHOWN_NAMES = 3;

    private final Glyphs glyphs;
    private final Predicate<String> missingPicture;
    private final MetricStatus status;

    /** The values of a metric with this status. */
    ValueTextVisitor(Glyphs glyphs, Predicate<String> missingPicture, MetricStatus status) {
        this.glyphs = glyphs;
        this.missingPicture = missingPicture;
        this.status = status;
    }

    @Override
    public String scalar(Scalar values) {
        String value = NumberText.of(values.value(), values.unit());
        return values.thresholds() == null
                ? value
                : joined(value, NumberText.bounds(values.value(), values.thresholds(), status));
    }

    @Override
    public String doubleSummary(DoubleSummary values) {
        if (!(values.values().content() instanceof DoubleSeries doubles)) {
            return grouped(values.values());
        }
        Series index = values.values().index().map(MetricsData::content).orElse(null) instanceof Series of ? of : null;
        OptionalInt position =
                values.index() == null ? OptionalInt.empty() : values.index().positionIn(doubles, index);
        String chart = Sparkline.of(doubles.array(), CHART_WIDTH, glyphs);
        if (position.isEmpty()) {
            return joined(doubles.size() + " values", chart);
        }
        double shown = doubles.at(position.getAsInt());
        String value = NumberText.of(shown, values.values().unit());
        Thresholds bounds = values.thresholds() == null ? Thresholds.NONE : values.thresholds();
        return joined(joined(value, NumberText.bounds(shown, bounds, status)), doubles.size() > 1 ? chart : "");
    }

    @Override
    public String doubleOverTime(DoubleOverTime values) {
        if (values.lines().isEmpty()) {
            return "no lines";
        }
        DoubleOverTime.Line line = values.lines().get(0);
        return others(
                series(line.values(), line.thresholds(), values.lines().size() == 1),
                values.lines().size(),
                "lines");
    }

    @Override
    public String linePlot(LinePlot values) {
        return values.lines().isEmpty()
                ? "no lines"
                : others(
                        series(values.lines().get(0).y(), null, true),
                        values.lines().size(),
                        "lines");
    }

    @Override
    public String barChart(BarChart values) {
        return values.bars().isEmpty()
                ? "no bars"
                : others(bars(values.bars().get(0).values()), values.bars().size(), "sets");
    }

    @Override
    public String batchwiseBarChart(BatchwiseBarChart values) {
        return values.bars().isEmpty()
                ? "no bars"
                : others(bars(values.bars().get(0).values()), values.bars().size(), "categories");
    }

    @Override
    public String statesOverTime(StatesOverTime values) {
        if (values.lanes().isEmpty()) {
            return "no states";
        }
        MetricsData states = values.lanes().get(0).states();
        String shown = grouped(states);
        if (states.content() instanceof StringSeries texts
                && states.index().map(MetricsData::content).orElse(null) instanceof TimestampSeries times) {
            String band = StatesBand.of(texts, times, values.failureStates(), CHART_WIDTH, glyphs);
            shown = joined(band, VisibleText.shortened(String.join(" > ", StatesBand.sequence(texts)), LONGEST_TEXT));
        }
        return others(shown, values.lanes().size(), "lanes");
    }

    @Override
    public String histogram(Histogram values) {
        if (!(values.values().content() instanceof DoubleSeries doubles)) {
            return grouped(values.values());
        }
        double[] counts = Sparkline.counts(doubles.array(), values.buckets());
        String range = NumberText.of(values.lowerBound()) + " to "
                + NumberText.of(values.upperBound(), values.values().unit());
        return joined(joined(Sparkline.bars(counts, CHART_WIDTH, glyphs), range), doubles.size() + " values");
    }

    @Override
    public String plotly(Plotly values) {
        return values.figure().get("data") instanceof Collection<?> traces
                ? "plotly figure, " + traces.size() + (traces.size() == 1 ? " trace" : " traces")
                : "plotly figure";
    }

    @Override
    public String image(Image values) {
        return picture(values.file());
    }

    @Override
    public String imageList(ImageList values) {
        StringBuilder list = new StringBuilder()
                .append(values.files().size())
                .append(values.files().size() == 1 ? " image:" : " images:");
        List<MetricsData> files = values.files();
        int shown = 0;
        for (int i = 0; i < files.size(); i++) {
            // A missing picture is always named.
            if (i < SHOWN_NAMES || isMissing(files.get(i))) {
                list.append(shown++ == 0 ? " " : ", ").append(picture(files.get(i)));
            }
        }
        return shown < files.size() ? list + ", ..." : list.toString();
    }

    @Override
    public String text(Text values) {
        String text = values.text();
        int end = text.indexOf('\n');
        return VisibleText.shortened(end < 0 ? text : text.substring(0, end), LONGEST_TEXT);
    }

    /** A line; the metric's status is its own where it is the only one. */
    private String series(MetricsData data, @Nullable Thresholds thresholds, boolean only) {
        if (!(data.content() instanceof DoubleSeries doubles)) {
            return grouped(data);
        }
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double value : doubles.array()) {
            min = value < min ? value : min;
            max = value > max ? value : max;
        }
        if (min > max) {
            return "no values";
        }
        Thresholds bounds = thresholds == null ? Thresholds.NONE : thresholds;
        String range = NumberText.of(min) + " to " + NumberText.of(max, data.unit());
        boolean isHighWorse = MetricsTable.severity(bounds.statusOf(max)) < MetricsTable.severity(bounds.statusOf(min));
        double tested = isHighWorse ? max : min;
        String broken = only ? NumberText.bounds(tested, bounds, status) : NumberText.bounds(tested, bounds);
        return joined(joined(Sparkline.of(doubles.array(), CHART_WIDTH, glyphs), range), broken);
    }

    private String bars(MetricsData data) {
        return data.content() instanceof DoubleSeries heights
                ? joined(Sparkline.bars(heights.array(), CHART_WIDTH, glyphs), heights.size() + " bars")
                : grouped(data);
    }

    private String picture(MetricsData data) {
        if (!(data.content() instanceof DataContent.ExternalFile file)) {
            return "no picture";
        }
        return VisibleText.of(file.path()) + (isMissing(data) ? " (missing)" : "");
    }

    private boolean isMissing(MetricsData data) {
        return data.content() instanceof DataContent.ExternalFile file && missingPicture.test(file.path());
    }

    private static String grouped(MetricsData data) {
        return data.content() instanceof DataContent.Grouped grouped
                ? grouped.categories().size() + " categories"
                : "no series of the expected type";
    }

    private static String others(String first, int count, String noun) {
        return count == 1 ? first : joined(first, count + " " + noun);
    }

    private static String joined(String left, String right) {
        return right.isEmpty() ? left : left + "  " + right;
    }
}
