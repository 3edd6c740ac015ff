package dev.metricsbuild.wire;

import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.BarChart;
import dev.metricsbuild.metric.BatchwiseBarChart;
import dev.metricsbuild.metric.Bucket;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.DoubleSummary;
import dev.metricsbuild.metric.Histogram;
import dev.metricsbuild.metric.Image;
import dev.metricsbuild.metric.ImageList;
import dev.metricsbuild.metric.LinePlot;
import dev.metricsbuild.metric.MetricValues;
import dev.metricsbuild.metric.MetricValuesVisitor;
import dev.metricsbuild.metric.Plotly;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.StatesOverTime;
import dev.metricsbuild.metric.SummaryIndex;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.metric.Thresholds;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The layout of {@code MetricValues}: of each kind of metric. */
final class ValuesLayout implements MetricValuesVisitor<WireSink, IOException> {
    private final WireSink sink;

    private ValuesLayout(WireSink sink) {
        this.sink = sink;
    }

    static void write(MetricValues values, WireSink sink) throws IOException {
        // The oneof's fields have the numbers of the kinds.
        sink.begin(Codes.of(values.type()));
        values.accept(new ValuesLayout(sink)).end();
    }

    @Override
    public WireSink doubleSummary(DoubleSummary values) throws IOException {
        reference(1, values.values());
        reference(2, values.statuses());
        SummaryIndex index = values.index();
        if (index instanceof SummaryIndex.OfPosition of) {
            sink.number(3, of.position());
        } else if (index instanceof SummaryIndex.OfTimestamp of) {
            sink.timestamp(4, of.nanos());
        } else if (index instanceof SummaryIndex.OfUuid of) {
            sink.uuid(5, of.uuid());
        } else if (index instanceof SummaryIndex.OfString of) {
            sink.string(6, of.text());
        }
        failureDefinition(7, values.thresholds());
        return sink;
    }

    @Override
    public WireSink doubleOverTime(DoubleOverTime values) throws IOException {
        for (DoubleOverTime.Line line : values.lines()) {
            reference(1, line.values());
        }
        for (DoubleOverTime.Line line : values.lines()) {
            reference(2, line.statuses());
        }
        for (DoubleOverTime.Line line : values.lines()) {
            failureDefinition(3, line.thresholds());
        }
        sink.optionalTimestamp(4, values.startNanos());
        sink.optionalTimestamp(5, values.endNanos());
        sink.optionalString(6, values.yAxisName());
        strings(7, values.legend());
        return sink;
    }

    @Override
    public WireSink linePlot(LinePlot values) throws IOException {
        for (LinePlot.Line line : values.lines()) {
            reference(1, line.x());
        }
        for (LinePlot.Line line : values.lines()) {
            reference(2, line.y());
        }
        for (LinePlot.Line line : values.lines()) {
            reference(3, line.statuses());
        }
        sink.optionalString(4, values.xAxisName());
        sink.optionalString(5, values.yAxisName());
        strings(6, values.legend());
        return sink;
    }

    @Override
    public WireSink barChart(BarChart values) throws IOException {
        for (BarChart.Bars bars : values.bars()) {
            reference(1, bars.values());
        }
        for (BarChart.Bars bars : values.bars()) {
            reference(2, bars.statuses());
        }
        strings(3, values.legend());
        sink.optionalString(4, values.xAxisName());
        sink.optionalString(5, values.yAxisName());
        sink.optionalBool(6, values.stackBars());
        return sink;
    }

    @Override
    public WireSink batchwiseBarChart(BatchwiseBarChart values) throws IOException {
        for (BatchwiseBarChart.Bars bars : values.bars()) {
            reference(1, bars.times());
        }
        for (BatchwiseBarChart.Bars bars : values.bars()) {
            reference(2, bars.values());
        }
        for (BatchwiseBarChart.Bars bars : values.bars()) {
            reference(3, bars.statuses());
        }
        for (BatchwiseBarChart.Bars bars : values.bars()) {
            sink.string(4, bars.category());
        }
        strings(5, values.colors());
        sink.optionalString(6, values.xAxisName());
        sink.optionalString(7, values.yAxisName());
        sink.optionalBool(8, values.stackBars());
        if (values.projectId() != null) {
            sink.uuid(9, values.projectId());
        }
        return sink;
    }

    @Override
    public WireSink statesOverTime(StatesOverTime values) throws IOException {
        for (StatesOverTime.Lane lane : values.lanes()) {
            reference(1, lane.states());
        }
        for (StatesOverTime.Lane lane : values.lanes()) {
            reference(2, lane.statuses());
        }
        strings(3, values.statesSet());
        strings(4, values.failureStates());
        strings(5, values.legend());
        return sink;
    }

    @Override
    public WireSink histogram(Histogram values) throws IOException {
        reference(1, values.values());
        reference(2, values.statuses());
        for (Bucket bucket : values.buckets()) {
            sink.begin(3);
            sink.float64(Fields.Pair.FIRST, bucket.lower());
            sink.float64(Fields.Pair.SECOND, bucket.upper());
            sink.end();
        }
        sink.float64(4, values.lowerBound());
        sink.float64(5, values.upperBound());
        sink.optionalString(6, values.xAxisName());
        return sink;
    }

    @Override
    public WireSink scalar(Scalar values) throws IOException {
        sink.float64(1, values.value());
        failureDefinition(2, values.thresholds());
        sink.optionalString(3, values.unit());
        return sink;
    }

    @Override
    public WireSink plotly(Plotly values) throws IOException {
        sink.begin(1);
        StructLayout.write(values.figure(), sink);
        sink.end();
        return sink;
    }

    @Override
    public WireSink image(Image values) throws IOException {
        reference(1, values.file());
        return sink;
    }

    @Override
    public WireSink imageList(ImageList values) throws IOException {
        for (MetricsData file : values.files()) {
            reference(1, file);
        }
        return sink;
    }

    @Override
    public WireSink text(Text values) throws IOException {
        sink.implicitString(1, values.text());
        return sink;
    }

    private void reference(int field, @Nullable MetricsData data) throws IOException {
        if (data != null) {
            sink.id(field, Ids.of(data));
        }
    }

    private void strings(int field, List<String> values) throws IOException {
        for (String value : values) {
            sink.string(field, value);
        }
    }

    private void failureDefinition(int field, @Nullable Thresholds thresholds) throws IOException {
        if (thresholds == null) {
            return;
        }
        sink.begin(field);
        if (!Double.isNaN(thresholds.failsAbove())) {
            sink.float64(Fields.Pair.FIRST, thresholds.failsAbove());
        }
        if (!Double.isNaN(thresholds.failsBelow())) {
            sink.float64(Fields.Pair.SECOND, thresholds.failsBelow());
        }
        sink.end();
    }
}
