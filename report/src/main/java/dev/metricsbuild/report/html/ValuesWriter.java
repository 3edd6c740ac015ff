package dev.metricsbuild.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.Series;
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
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the values of a metric for the page, as fields of the metric's object; answers the generator. */
final class ValuesWriter implements MetricValuesVisitor<JsonGenerator, IOException> {
    private final JsonGenerator json;
    private final ColumnTable columns;
    private final PictureWriter pictures;

    ValuesWriter(JsonGenerator json, ColumnTable columns, PictureWriter pictures) {
        this.json = json;
        this.columns = columns;
        this.pictures = pictures;
    }

    @Override
    public JsonGenerator scalar(Scalar values) throws IOException {
        json.writeNumberField("value", values.value());
        text("unit", values.unit());
        thresholds(values.thresholds());
        return json;
    }

    @Override
    public JsonGenerator doubleSummary(DoubleSummary values) throws IOException {
        text("unit", values.values().unit());
        thresholds(values.thresholds());
        Map<String, ChosenValue> chosen = ChosenValue.of(values);
        if (chosen.size() == 1) {
            ChosenValue only = chosen.values().iterator().next();
            json.writeNumberField("value", only.value());
        }
        json.writeObjectFieldStart("chosen");
        for (Map.Entry<String, ChosenValue> category : chosen.entrySet()) {
            json.writeNumberField(category.getKey(), category.getValue().position());
        }
        json.writeEndObject();
        parts(1, i -> part(values.values(), values.statuses(), null, values.thresholds()));
        return json;
    }

    @Override
    public JsonGenerator doubleOverTime(DoubleOverTime values) throws IOException {
        text("yAxis", values.yAxisName());
        texts("legend", values.legend());
        time("start", values.startNanos());
        time("end", values.endNanos());
        parts(values.lines().size(), i -> {
            DoubleOverTime.Line line = values.lines().get(i);
            part(line.values(), line.statuses(), null, line.thresholds());
        });
        return json;
    }

    @Override
    public JsonGenerator linePlot(LinePlot values) throws IOException {
        text("xAxis", values.xAxisName());
        text("yAxis", values.yAxisName());
        texts("legend", values.legend());
        parts(values.lines().size(), i -> {
            LinePlot.Line line = values.lines().get(i);
            part(line.y(), line.statuses(), line.x(), null);
        });
        return json;
    }

    @Override
    public JsonGenerator barChart(BarChart values) throws IOException {
        text("xAxis", values.xAxisName());
        text("yAxis", values.yAxisName());
        texts("legend", values.legend());
        json.writeBooleanField("stack", Boolean.TRUE.equals(values.stackBars()));
        parts(values.bars().size(), i -> {
            BarChart.Bars bars = values.bars().get(i);
            part(bars.values(), bars.statuses(), null, null);
        });
        return json;
    }

    @Override
    public JsonGenerator batchwiseBarChart(BatchwiseBarChart values) throws IOException {
        text("xAxis", values.xAxisName());
        text("yAxis", values.yAxisName());
        texts(
                "legend",
                values.bars().stream().map(BatchwiseBarChart.Bars::category).toList());
        texts("colors", values.colors());
        json.writeBooleanField("stack", Boolean.TRUE.equals(values.stackBars()));
        parts(values.bars().size(), i -> {
            BatchwiseBarChart.Bars bars = values.bars().get(i);
            part(bars.values(), bars.statuses(), bars.times(), null);
        });
        return json;
    }

    @Override
    public JsonGenerator statesOverTime(StatesOverTime values) throws IOException {
        texts("states", values.statesSet());
        texts("failureStates", values.failureStates());
        texts("legend", values.legend());
        parts(values.lanes().size(), i -> {
            StatesOverTime.Lane lane = values.lanes().get(i);
            part(lane.states(), lane.statuses(), null, null);
        });
        return json;
    }

    @Override
    public JsonGenerator histogram(Histogram values) throws IOException {
        text("xAxis", values.xAxisName());
        text("unit", values.values().unit());
        json.writeNumberField("lower", values.lowerBound());
        json.writeNumberField("upper", values.upperBound());
        HistogramCounts.write(values, json);
        return json;
    }

    @Override
    public JsonGenerator plotly(Plotly values) throws IOException {
        json.writeFieldName("figure");
        FigureWriter.write(values.figure(), json);
        return json;
    }

    @Override
    public JsonGenerator image(Image values) throws IOException {
        return pictures(List.of(values.file()));
    }

    @Override
    public JsonGenerator imageList(ImageList values) throws IOException {
        return pictures(values.files());
    }

    @Override
    public JsonGenerator text(Text values) throws IOException {
        json.writeStringField("html", MarkdownText.render(values.text()));
        return json;
    }

    private JsonGenerator pictures(List<MetricsData> files) throws IOException {
        json.writeArrayFieldStart("pictures");
        for (MetricsData file : files) {
            pictures.write(file, json);
        }
        json.writeEndArray();
        return json;
    }

    private void parts(int count, PartWriter writer) throws IOException {
        json.writeArrayFieldStart("parts");
        for (int i = 0; i < count; i++) {
            writer.write(i);
        }
        json.writeEndArray();
    }

    private void part(
            MetricsData values,
            @Nullable MetricsData statuses,
            @Nullable MetricsData x,
            @Nullable Thresholds thresholds)
            throws IOException {
        json.writeStartObject();
        text("name", values.name());
        text("unit", values.unit());
        MetricsData along = x == null ? values.indexOrNull() : x;
        if (along != null) {
            text("xName", along.name());
            text("xUnit", along.unit());
        }
        thresholds(thresholds);
        json.writeArrayFieldStart("series");
        for (Map.Entry<String, Series> category : categories(values).entrySet()) {
            json.writeStartObject();
            json.writeStringField("category", category.getKey());
            json.writeNumberField("y", columns.add(category.getValue()));
            column("x", category.getKey(), along);
            column("status", category.getKey(), statuses);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void column(String field, String category, @Nullable MetricsData data) throws IOException {
        Series series = data == null ? null : categories(data).get(category);
        if (series != null) {
            json.writeNumberField(field, columns.add(series));
        }
    }

    /** The series of data by category; a single series is that of the category without a name. */
    static Map<String, Series> categories(MetricsData data) {
        Map<String, Series> categories = new LinkedHashMap<>();
        if (data.content() instanceof Series series) {
            categories.put("", series);
        } else if (data.content() instanceof DataContent.Grouped grouped) {
            categories.putAll(grouped.categories());
        }
        return categories;
    }

    private void thresholds(@Nullable Thresholds thresholds) throws IOException {
        if (thresholds == null || thresholds.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("thresholds");
        bound("failsAbove", thresholds.failsAbove());
        bound("failsBelow", thresholds.failsBelow());
        bound("warnsAbove", thresholds.warnsAbove());
        bound("warnsBelow", thresholds.warnsBelow());
        json.writeEndObject();
    }

    private void bound(String field, double value) throws IOException {
        if (!Double.isNaN(value)) {
            json.writeNumberField(field, value);
        }
    }

    private void text(String field, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.writeStringField(field, value);
        }
    }

    private void texts(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private void time(String field, @Nullable Long nanos) throws IOException {
        if (nanos != null) {
            json.writeNumberField(field, nanos / 1e9);
        }
    }

    /** Writes one part of a metric's values. */
    @FunctionalInterface
    private interface PartWriter {
        void write(int position) throws IOException;
    }
}
