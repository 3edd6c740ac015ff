package dev.metricsbuild.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the parts of a file lie: found by reading ids and names and skipping all else.
 *
 * @param jobId as the file spells it
 * @param metrics in their order
 * @param data in their order
 * @param events in their order
 * @param collectionStatus the number of the overall status of the metrics
 * @param status the number of the overall status of the job
 */
public record MessageIndex(
        FileId jobId, List<Part> metrics, List<Part> data, List<Span> events, int collectionStatus, int status) {
    /**
     * A metric or a data.
     *
     * @param id as the file spells it
     * @param name its name
     * @param span where it lies
     */
    public record Part(FileId id, String name, Span span) {}

    /**
     * Scans a file.
     *
     * @throws IOException if the bytes are no protobuf message of the kind
     */
    public static MessageIndex scan(ByteBuffer bytes) throws IOException {
        WireSource in = new WireSource(bytes, new Span(0, bytes.limit()));
        List<Part> metrics = new ArrayList<>();
        List<Part> data = new ArrayList<>();
        List<Span> events = new ArrayList<>();
        FileId jobId = FileId.UNSET;
        int collectionStatus = 0;
        int status = 0;
        for (int field = in.next(Fields.JobMetrics.TYPES); field != 0; field = in.next(Fields.JobMetrics.TYPES)) {
            switch (field) {
                case Fields.JobMetrics.JOB_ID -> jobId = in.id();
                case Fields.JobMetrics.JOB_LEVEL_METRICS ->
                    collectionStatus = scanCollection(in, metrics, collectionStatus);
                case Fields.JobMetrics.METRICS_DATA ->
                    data.add(part(
                            in, Fields.MetricsData.METRICS_DATA_ID, Fields.MetricsData.NAME, Fields.MetricsData.TYPES));
                case Fields.JobMetrics.METRICS_STATUS -> status = in.number();
                case Fields.JobMetrics.EVENTS -> events.add(in.span());
            }
        }
        return new MessageIndex(jobId, metrics, data, events, collectionStatus, status);
    }

    private static int scanCollection(WireSource in, List<Part> metrics, int before) throws IOException {
        int status = before;
        int outer = in.enter();
        for (int field = in.next(Fields.MetricCollection.TYPES);
                field != 0;
                field = in.next(Fields.MetricCollection.TYPES)) {
            switch (field) {
                case Fields.MetricCollection.METRICS ->
                    metrics.add(part(in, Fields.Metric.METRIC_ID, Fields.Metric.NAME, Fields.Metric.TYPES));
                case Fields.MetricCollection.METRICS_STATUS -> status = in.number();
            }
        }
        in.leave(outer);
        return status;
    }

    private static Part part(WireSource in, int idField, int nameField, FieldTypes types) throws IOException {
        FileId id = FileId.UNSET;
        String name = "";
        int outer = in.enter();
        int start = in.position();
        for (int field = in.next(types); field != 0; field = in.next(types)) {
            if (field == idField) {
                id = in.id();
            } else if (field == nameField) {
                name = in.string();
            } else {
                in.skip();
            }
        }
        Span span = new Span(start, in.position() - start);
        in.leave(outer);
        return new Part(id, name, span);
    }
}
