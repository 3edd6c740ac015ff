package dev.metricsbuild.wire;

import com.google.protobuf.ListValue;
import com.google.protobuf.NullValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Timestamp;
import com.google.protobuf.Value;
import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.data.StringSeries;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.data.UuidSeries;
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
import dev.metricsbuild.metric.SummaryIndex;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.metric.Thresholds;
import dev.metricsbuild.proto.BarChartMetricValues;
import dev.metricsbuild.proto.BatchwiseBarChartMetricValues;
import dev.metricsbuild.proto.DoubleFailureDefinition;
import dev.metricsbuild.proto.DoubleOverTimeMetricValues;
import dev.metricsbuild.proto.DoubleSummaryMetricValues;
import dev.metricsbuild.proto.Event;
import dev.metricsbuild.proto.EventId;
import dev.metricsbuild.proto.ExternalFile;
import dev.metricsbuild.proto.HistogramMetricValues;
import dev.metricsbuild.proto.ImageListMetricValues;
import dev.metricsbuild.proto.ImageMetricValues;
import dev.metricsbuild.proto.JobId;
import dev.metricsbuild.proto.JobMetrics;
import dev.metricsbuild.proto.LinePlotMetricValues;
import dev.metricsbuild.proto.Metric;
import dev.metricsbuild.proto.MetricCollection;
import dev.metricsbuild.proto.MetricId;
import dev.metricsbuild.proto.MetricImportance;
import dev.metricsbuild.proto.MetricStatus;
import dev.metricsbuild.proto.MetricType;
import dev.metricsbuild.proto.MetricValues;
import dev.metricsbuild.proto.MetricsData;
import dev.metricsbuild.proto.MetricsDataId;
import dev.metricsbuild.proto.MetricsDataType;
import dev.metricsbuild.proto.PlotlyMetricValues;
import dev.metricsbuild.proto.ScalarMetricValues;
import dev.metricsbuild.proto.Series;
import dev.metricsbuild.proto.SeriesPerCategory;
import dev.metricsbuild.proto.StatesOverTimeMetricValues;
import dev.metricsbuild.proto.Tag;
import dev.metricsbuild.proto.TextMetricValues;
import dev.metricsbuild.proto.TimestampType;
import dev.metricsbuild.proto.UUID;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same message made by the generated classes, point by point: the other witness of every byte. */
final class ProtobufEncoding implements MetricValuesVisitor<MetricValues, RuntimeException> {
    private ProtobufEncoding() {}

    static JobMetrics of(dev.metricsbuild.metric.JobMetrics message) {
        JobMetrics.Builder job = JobMetrics.newBuilder().setJobId(jobId(message.jobId()));
        MetricCollection.Builder collection = MetricCollection.newBuilder()
                .setMetricsStatus(MetricStatus.valueOf(message.collectionStatus() + "_METRIC_STATUS"));
        message.metrics().forEach(metric -> collection.addMetrics(metric(metric, message.jobId())));
        job.setJobLevelMetrics(collection).setMetricsStatus(MetricStatus.valueOf(message.status() + "_METRIC_STATUS"));
        message.data().forEach(data -> job.addMetricsData(data(data)));
        message.events().forEach(event -> job.addEvents(event(event)));
        return job.build();
    }

    private static UUID uuid(java.util.@Nullable UUID id) {
        return UUID.newBuilder().setData(String.valueOf(id)).build();
    }

    private static JobId jobId(java.util.UUID id) {
        return JobId.newBuilder().setId(uuid(id)).build();
    }

    private static MetricId metricId(dev.metricsbuild.metric.Metric metric) {
        return MetricId.newBuilder().setId(uuid(metric.id())).build();
    }

    private static MetricsDataId dataId(dev.metricsbuild.data.@Nullable MetricsData data) {
        if (data == null) {
            throw new IllegalArgumentException("unresolved");
        }
        return MetricsDataId.newBuilder().setId(uuid(data.id().orElseThrow())).build();
    }

    private static Timestamp timestamp(long nanos) {
        java.time.Instant instant = java.time.Instant.EPOCH.plusNanos(nanos);
        return Timestamp.newBuilder()
                .setSeconds(instant.getEpochSecond())
                .setNanos(instant.getNano())
                .build();
    }

    private static Metric metric(dev.metricsbuild.metric.Metric metric, java.util.UUID jobId) {
        Metric.Builder builder = Metric.newBuilder()
                .setMetricId(metricId(metric))
                .setName(metric.name())
                .setType(MetricType.valueOf(metric.type() + "_METRIC_TYPE"))
                .setDescription(metric.description())
                .setStatus(MetricStatus.valueOf(metric.status() + "_METRIC_STATUS"))
                .setMetricValues(metric.values().accept(new ProtobufEncoding()))
                .setImportance(MetricImportance.valueOf(metric.importance() + "_IMPORTANCE"))
                .setJobId(jobId(jobId));
        if (metric.shouldDisplay() != null) {
            builder.setShouldDisplay(metric.shouldDisplay());
        }
        if (metric.blocking() != null) {
            builder.setBlocking(metric.blocking());
        }
        if (metric.order() != null) {
            builder.setOrder(metric.order());
        }
        if (metric.eventMetric() != null) {
            builder.setEventMetric(metric.eventMetric());
        }
        metric.tags()
                .forEach(tag ->
                        builder.addTags(Tag.newBuilder().setKey(tag.key()).setValue(tag.value())));
        return builder.build();
    }

    private static Event event(dev.metricsbuild.metric.Event event) {
        Event.Builder builder = Event.newBuilder()
                .setEventId(EventId.newBuilder().setId(uuid(event.id())))
                .setName(event.name())
                .setDescription(event.description())
                .addAllTags(event.tags())
                .setStatus(MetricStatus.valueOf(event.status() + "_METRIC_STATUS"))
                .setTimestamp(timestamp(event.nanos()))
                .setImportance(MetricImportance.valueOf(event.importance() + "_IMPORTANCE"))
                .setTimestampType(TimestampType.valueOf(event.timestampType() + "_TIMESTAMP"));
        event.metrics().forEach(metric -> builder.addMetrics(metricId(metric)));
        return builder.build();
    }

    private static MetricsDataType type(dev.metricsbuild.data.MetricsData data) {
        if (data.content() instanceof DataContent.ExternalFile) {
            return MetricsDataType.EXTERNAL_FILE_DATA_TYPE;
        }
        String indexed = data.index().isPresent() ? "INDEXED_" : "";
        return MetricsDataType.valueOf(indexed + data.content().type() + "_SERIES_DATA_TYPE");
    }

    private static MetricsData data(dev.metricsbuild.data.MetricsData data) {
        MetricsData.Builder builder = MetricsData.newBuilder()
                .setMetricsDataId(dataId(data))
                .setDataType(type(data))
                .setName(data.name())
                .setUnit(data.unit());
        data.index()
                .ifPresent(index ->
                        builder.setIsIndexed(true).setIndexDataId(dataId(index)).setIndexDataType(type(index)));
        if (data.content() instanceof dev.metricsbuild.data.Series series) {
            builder.setSeries(series(series));
        } else if (data.content() instanceof DataContent.Grouped grouped) {
            SeriesPerCategory.Builder categories = SeriesPerCategory.newBuilder();
            grouped.categories().forEach((name, series) -> categories.putCategoryToSeries(name, series(series)));
            builder.setIsPerCategory(true)
                    .addAllCategoryNames(grouped.categories().keySet())
                    .setSeriesPerCategory(categories);
        } else if (data.content() instanceof DataContent.ExternalFile file) {
            builder.setExternalFile(ExternalFile.newBuilder().setPath(file.path()));
        }
        return builder.build();
    }

    private static Series series(dev.metricsbuild.data.Series series) {
        Series.Builder builder = Series.newBuilder();
        if (series instanceof DoubleSeries doubles) {
            var points = builder.getDoublesBuilder();
            doubles.stream().forEach(points::addSeries);
        } else if (series instanceof TimestampSeries times) {
            var points = builder.getTimestampsBuilder();
            for (long nanos : times.nanosArray()) {
                points.addSeries(timestamp(nanos));
            }
        } else if (series instanceof UuidSeries uuids) {
            var points = builder.getUuidsBuilder();
            uuids.asList().forEach(uuid -> points.addSeries(uuid(uuid)));
        } else if (series instanceof StringSeries strings) {
            builder.getStringsBuilder().addAllSeries(strings.asList());
        } else if (series instanceof StatusSeries statuses) {
            var points = builder.getStatusesBuilder();
            for (int i = 0; i < statuses.size(); i++) {
                points.addSeries(MetricStatus.valueOf(statuses.at(i) + "_METRIC_STATUS"));
            }
        }
        return builder.build();
    }

    private static DoubleFailureDefinition failures(Thresholds thresholds) {
        DoubleFailureDefinition.Builder builder = DoubleFailureDefinition.newBuilder();
        if (!Double.isNaN(thresholds.failsAbove())) {
            builder.setFailsAbove(thresholds.failsAbove());
        }
        if (!Double.isNaN(thresholds.failsBelow())) {
            builder.setFailsBelow(thresholds.failsBelow());
        }
        return builder.build();
    }

    @Override
    public MetricValues scalar(Scalar values) {
        ScalarMetricValues.Builder builder = ScalarMetricValues.newBuilder().setValue(values.value());
        if (values.thresholds() != null) {
            builder.setFailureDefinition(failures(values.thresholds()));
        }
        if (values.unit() != null) {
            builder.setUnit(values.unit());
        }
        return MetricValues.newBuilder().setScalarMetricValues(builder).build();
    }

    @Override
    public MetricValues doubleSummary(DoubleSummary values) {
        DoubleSummaryMetricValues.Builder builder = DoubleSummaryMetricValues.newBuilder()
                .setValueDataId(dataId(values.values()))
                .setStatusDataId(dataId(values.statuses()));
        SummaryIndex index = values.index();
        if (index instanceof SummaryIndex.OfPosition of) {
            builder.setSeriesIndex(of.position());
        } else if (index instanceof SummaryIndex.OfTimestamp of) {
            builder.setTimestampIndex(timestamp(of.nanos()));
        } else if (index instanceof SummaryIndex.OfUuid of) {
            builder.setUuidIndex(uuid(of.uuid()));
        } else if (index instanceof SummaryIndex.OfString of) {
            builder.setStringIndex(of.text());
        }
        if (values.thresholds() != null) {
            builder.setFailureDefinition(failures(values.thresholds()));
        }
        return MetricValues.newBuilder().setDoubleMetricValues(builder).build();
    }

    @Override
    public MetricValues doubleOverTime(DoubleOverTime values) {
        DoubleOverTimeMetricValues.Builder builder =
                DoubleOverTimeMetricValues.newBuilder().addAllLegendSeriesNames(values.legend());
        for (DoubleOverTime.Line line : values.lines()) {
            builder.addDoublesOverTimeDataId(dataId(line.values())).addStatusesOverTimeDataId(dataId(line.statuses()));
            builder.addFailureDefinition(failures(line.thresholds() == null ? Thresholds.NONE : line.thresholds()));
        }
        if (values.startNanos() != null) {
            builder.setStartTime(timestamp(values.startNanos()));
        }
        if (values.endNanos() != null) {
            builder.setEndTime(timestamp(values.endNanos()));
        }
        if (values.yAxisName() != null) {
            builder.setYAxisName(values.yAxisName());
        }
        return MetricValues.newBuilder().setDoubleOverTimeMetricValues(builder).build();
    }

    @Override
    public MetricValues linePlot(LinePlot values) {
        LinePlotMetricValues.Builder builder =
                LinePlotMetricValues.newBuilder().addAllLegendSeriesNames(values.legend());
        for (LinePlot.Line line : values.lines()) {
            builder.addXDoublesDataId(dataId(line.x()))
                    .addYDoublesDataId(dataId(line.y()))
                    .addStatusesDataId(dataId(line.statuses()));
        }
        if (values.xAxisName() != null) {
            builder.setXAxisName(values.xAxisName());
        }
        if (values.yAxisName() != null) {
            builder.setYAxisName(values.yAxisName());
        }
        return MetricValues.newBuilder().setLinePlotMetricValues(builder).build();
    }

    @Override
    public MetricValues barChart(BarChart values) {
        BarChartMetricValues.Builder builder =
                BarChartMetricValues.newBuilder().addAllLegendSeriesNames(values.legend());
        for (BarChart.Bars bars : values.bars()) {
            builder.addValuesDataId(dataId(bars.values())).addStatusesDataId(dataId(bars.statuses()));
        }
        if (values.xAxisName() != null) {
            builder.setXAxisName(values.xAxisName());
        }
        if (values.yAxisName() != null) {
            builder.setYAxisName(values.yAxisName());
        }
        if (values.stackBars() != null) {
            builder.setStackBars(values.stackBars());
        }
        return MetricValues.newBuilder().setBarChartMetricValues(builder).build();
    }

    @Override
    public MetricValues batchwiseBarChart(BatchwiseBarChart values) {
        BatchwiseBarChartMetricValues.Builder builder = BatchwiseBarChartMetricValues.newBuilder()
                .addAllColors(values.colors())
                .setProjectId(uuid(values.projectId()));
        for (BatchwiseBarChart.Bars bars : values.bars()) {
            builder.addTimesDataId(dataId(bars.times()))
                    .addValuesDataId(dataId(bars.values()))
                    .addStatusesDataId(dataId(bars.statuses()))
                    .addCategories(bars.category());
        }
        if (values.xAxisName() != null) {
            builder.setXAxisName(values.xAxisName());
        }
        if (values.yAxisName() != null) {
            builder.setYAxisName(values.yAxisName());
        }
        if (values.stackBars() != null) {
            builder.setStackBars(values.stackBars());
        }
        return MetricValues.newBuilder()
                .setBatchwiseBarChartMetricValues(builder)
                .build();
    }

    @Override
    public MetricValues statesOverTime(StatesOverTime values) {
        StatesOverTimeMetricValues.Builder builder = StatesOverTimeMetricValues.newBuilder()
                .addAllStatesSet(values.statesSet())
                .addAllFailureStates(values.failureStates())
                .addAllLegendSeriesNames(values.legend());
        for (StatesOverTime.Lane lane : values.lanes()) {
            builder.addStatesOverTimeDataId(dataId(lane.states())).addStatusesOverTimeDataId(dataId(lane.statuses()));
        }
        return MetricValues.newBuilder().setStatesOverTimeMetricValues(builder).build();
    }

    @Override
    public MetricValues histogram(Histogram values) {
        HistogramMetricValues.Builder builder = HistogramMetricValues.newBuilder()
                .setValuesDataId(dataId(values.values()))
                .setStatusesDataId(dataId(values.statuses()))
                .setLowerBound(values.lowerBound())
                .setUpperBound(values.upperBound());
        values.buckets()
                .forEach(bucket -> builder.addBuckets(HistogramMetricValues.Bucket.newBuilder()
                        .setLower(bucket.lower())
                        .setUpper(bucket.upper())));
        if (values.xAxisName() != null) {
            builder.setXAxisName(values.xAxisName());
        }
        return MetricValues.newBuilder().setHistogramMetricValues(builder).build();
    }

    @Override
    public MetricValues plotly(Plotly values) {
        return MetricValues.newBuilder()
                .setPlotlyMetricValues(PlotlyMetricValues.newBuilder().setJson(struct(values.figure())))
                .build();
    }

    private static Struct struct(Map<?, ?> map) {
        Struct.Builder struct = Struct.newBuilder();
        map.forEach((key, value) -> struct.putFields((String) key, value(value)));
        return struct.build();
    }

    private static Value value(@Nullable Object value) {
        Value.Builder builder = Value.newBuilder();
        if (value instanceof Map<?, ?> map) {
            return builder.setStructValue(struct(map)).build();
        }
        if (value instanceof List<?> list) {
            ListValue.Builder elements = ListValue.newBuilder();
            list.forEach(element -> elements.addValues(value(element)));
            return builder.setListValue(elements).build();
        }
        if (value instanceof double[] numbers) {
            ListValue.Builder elements = ListValue.newBuilder();
            for (double number : numbers) {
                elements.addValues(value(Double.isFinite(number) ? number : null));
            }
            return builder.setListValue(elements).build();
        }
        if (value instanceof String text) {
            return builder.setStringValue(text).build();
        }
        if (value instanceof Double number) {
            return builder.setNumberValue(number).build();
        }
        return value instanceof Boolean flag
                ? builder.setBoolValue(flag).build()
                : builder.setNullValue(NullValue.NULL_VALUE).build();
    }

    @Override
    public MetricValues image(Image values) {
        return MetricValues.newBuilder()
                .setImageMetricValues(ImageMetricValues.newBuilder().setImageDataId(dataId(values.file())))
                .build();
    }

    @Override
    public MetricValues imageList(ImageList values) {
        ImageListMetricValues.Builder builder = ImageListMetricValues.newBuilder();
        values.files().forEach(file -> builder.addImageDataIds(dataId(file)));
        return MetricValues.newBuilder().setImageListMetricValues(builder).build();
    }

    @Override
    public MetricValues text(Text values) {
        return MetricValues.newBuilder()
                .setTextMetricValues(TextMetricValues.newBuilder().setText(values.text()))
                .build();
    }
}
