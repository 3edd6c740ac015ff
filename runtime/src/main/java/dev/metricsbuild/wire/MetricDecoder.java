package dev.metricsbuild.wire;

import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.MetricsFormatException;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.MetricTag;
import dev.metricsbuild.metric.MetricValues;
import dev.metricsbuild.metric.TimestampType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code Metric} and {@code Event} messages. */
public final class MetricDecoder {
    private MetricDecoder() {}

    /**
     * The metric of a message.
     *
     * @param bytes the file
     * @param span where the message lies in it
     * @param resolver finds the data that the metric refers to
     * @throws MetricsFormatException if the message is malformed, or data is not to be found
     * @throws IOException if the bytes are no protobuf message
     */
    public static Metric decode(ByteBuffer bytes, Span span, DataResolver resolver) throws IOException {
        WireSource in = new WireSource(bytes, span);
        FileId id = FileId.UNSET;
        String name = "";
        String description = "";
        int status = 0;
        int importance = 0;
        Boolean shouldDisplay = null;
        Boolean blocking = null;
        Boolean eventMetric = null;
        Float order = null;
        List<MetricTag> tags = new ArrayList<>(0);
        ValuesDecoder values = new ValuesDecoder(in, resolver);
        for (int field = in.next(Fields.Metric.TYPES); field != 0; field = in.next(Fields.Metric.TYPES)) {
            switch (field) {
                case Fields.Metric.METRIC_ID -> id = in.id();
                case Fields.Metric.NAME -> name = in.string();
                case Fields.Metric.DESCRIPTION -> description = in.string();
                case Fields.Metric.STATUS -> status = in.number();
                case Fields.Metric.SHOULD_DISPLAY -> shouldDisplay = in.bool();
                case Fields.Metric.METRIC_VALUES -> values.read();
                case Fields.Metric.BLOCKING -> blocking = in.bool();
                case Fields.Metric.IMPORTANCE -> importance = in.number();
                case Fields.Metric.ORDER -> order = in.float32();
                case Fields.Metric.EVENT_METRIC -> eventMetric = in.bool();
                case Fields.Metric.TAGS -> tags.add(tag(in));
                default -> in.skip();
            }
        }
        Object what = new Named("metric", name);
        MetricValues shown = values.values(what);
        return new Metric(
                id.uuid(what),
                name,
                description,
                status(status, what),
                shouldDisplay,
                shown,
                blocking,
                importance(importance, what),
                order,
                eventMetric,
                tags);
    }

    private static MetricTag tag(WireSource in) throws IOException {
        String key = "";
        String value = "";
        int outer = in.enter();
        for (int field = in.next(Fields.Pair.TEXTS); field != 0; field = in.next(Fields.Pair.TEXTS)) {
            switch (field) {
                case Fields.Pair.FIRST -> key = in.string();
                case Fields.Pair.SECOND -> value = in.string();
            }
        }
        in.leave(outer);
        return new MetricTag(key, value);
    }

    /**
     * The event of a message.
     *
     * @param bytes the file
     * @param span where the message lies in it
     * @param metrics the file's metrics by their ids
     * @throws MetricsFormatException if the message is malformed, or a metric is not to be found
     * @throws IOException if the bytes are no protobuf message
     */
    public static Event decodeEvent(ByteBuffer bytes, Span span, Map<FileId, Metric> metrics) throws IOException {
        WireSource in = new WireSource(bytes, span);
        FileId id = FileId.UNSET;
        String name = "";
        String description = "";
        int status = 0;
        int importance = 0;
        int timestampType = 0;
        long nanos = 0;
        List<String> tags = new ArrayList<>();
        List<FileId> metricIds = new ArrayList<>();
        for (int field = in.next(Fields.Event.TYPES); field != 0; field = in.next(Fields.Event.TYPES)) {
            switch (field) {
                case Fields.Event.EVENT_ID -> id = in.id();
                case Fields.Event.NAME -> name = in.string();
                case Fields.Event.DESCRIPTION -> description = in.string();
                case Fields.Event.TAGS -> tags.add(in.string());
                case Fields.Event.METRICS -> metricIds.add(in.id());
                case Fields.Event.STATUS -> status = in.number();
                case Fields.Event.TIMESTAMP -> nanos = in.timestamp();
                case Fields.Event.IMPORTANCE -> importance = in.number();
                case Fields.Event.TIMESTAMP_TYPE -> timestampType = in.number();
            }
        }
        Object what = new Named("event", name);
        List<Metric> own = new ArrayList<>();
        for (FileId metricId : metricIds) {
            Metric metric = metrics.get(metricId);
            if (metric == null) {
                throw new MetricsFormatException(
                        what + " names the metric " + metricId + ", which is not in the file.");
            }
            own.add(metric);
        }
        return new Event(
                id.uuid(what),
                name,
                description,
                tags,
                own,
                status(status, what),
                nanos,
                importance(importance, what),
                timestampType(timestampType, what));
    }

    /**
     * The status of a number.
     *
     * @param of what the status is of; its {@code toString} says so in words
     * @throws MetricsFormatException if it is none
     */
    public static MetricStatus status(int number, Object of) throws MetricsFormatException {
        return known(Codes.status(number), "status", number, of);
    }

    private static MetricImportance importance(int number, Object of) throws MetricsFormatException {
        return known(Codes.importance(number), "importance", number, of);
    }

    private static TimestampType timestampType(int number, Object of) throws MetricsFormatException {
        return known(Codes.timestampType(number), "type of timestamp", number, of);
    }

    private static <T> T known(@Nullable T value, String what, int number, Object of) throws MetricsFormatException {
        if (value == null) {
            throw new MetricsFormatException("The " + what + " of " + of + " is " + number + ", which is not defined.");
        }
        return value;
    }
}
