package dev.metricsbuild.wire;

import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.MetricTag;
import java.io.IOException;
import java.util.UUID;

/** The layout of {@code Metric} and {@code Event}. */
final class MetricLayout {
    private MetricLayout() {}

    static void write(Metric metric, UUID jobId, WireSink sink) throws IOException {
        sink.id(Fields.Metric.METRIC_ID, Ids.of(metric));
        sink.implicitString(Fields.Metric.NAME, metric.name());
        sink.number(Fields.Metric.TYPE, Codes.of(metric.type()));
        sink.implicitString(Fields.Metric.DESCRIPTION, metric.description());
        sink.number(Fields.Metric.STATUS, StatusSeries.code(metric.status()));
        sink.optionalBool(Fields.Metric.SHOULD_DISPLAY, metric.shouldDisplay());
        sink.begin(Fields.Metric.METRIC_VALUES);
        ValuesLayout.write(metric.values(), sink);
        sink.end();
        sink.optionalBool(Fields.Metric.BLOCKING, metric.blocking());
        sink.number(Fields.Metric.IMPORTANCE, Codes.of(metric.importance()));
        sink.id(Fields.Metric.JOB_ID, jobId);
        Float order = metric.order();
        if (order != null) {
            sink.float32(Fields.Metric.ORDER, order);
        }
        sink.optionalBool(Fields.Metric.EVENT_METRIC, metric.eventMetric());
        for (MetricTag tag : metric.tags()) {
            sink.begin(Fields.Metric.TAGS);
            sink.implicitString(Fields.Pair.FIRST, tag.key());
            sink.implicitString(Fields.Pair.SECOND, tag.value());
            sink.end();
        }
    }

    static void write(Event event, WireSink sink) throws IOException {
        sink.id(Fields.Event.EVENT_ID, Ids.of(event));
        sink.implicitString(Fields.Event.NAME, event.name());
        sink.implicitString(Fields.Event.DESCRIPTION, event.description());
        for (String tag : event.tags()) {
            sink.string(Fields.Event.TAGS, tag);
        }
        for (Metric metric : event.metrics()) {
            sink.id(Fields.Event.METRICS, Ids.of(metric));
        }
        sink.number(Fields.Event.STATUS, StatusSeries.code(event.status()));
        sink.timestamp(Fields.Event.TIMESTAMP, event.nanos());
        sink.number(Fields.Event.IMPORTANCE, Codes.of(event.importance()));
        sink.number(Fields.Event.TIMESTAMP_TYPE, Codes.of(event.timestampType()));
    }
}
