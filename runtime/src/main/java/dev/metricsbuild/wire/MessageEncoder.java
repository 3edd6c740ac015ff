package dev.metricsbuild.wire;

import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A file's bytes, as protobuf-java would serialize the same message. Everything is measured first; the bytes then go
 * straight from the arrays of the series to the stream.
 */
public final class MessageEncoder {
    private final JobMetrics message;
    private final SizeSink sizes = new SizeSink();

    private MessageEncoder(JobMetrics message) {
        this.message = message;
    }

    /** Measures a message. */
    public static MessageEncoder of(JobMetrics message) {
        MessageEncoder encoder = new MessageEncoder(message);
        try {
            encoder.layOut(encoder.sizes);
        } catch (IOException e) {
            throw new AssertionError("Adding up sizes does no I/O.", e);
        }
        return encoder;
    }

    /** The size of one data, as it goes into a file, in bytes. */
    public static long sizeOf(MetricsData data) {
        SizeSink sizes = new SizeSink();
        try {
            DataLayout.write(data, sizes);
        } catch (IOException e) {
            throw new AssertionError("Adding up sizes does no I/O.", e);
        }
        return sizes.size();
    }

    /** The size of the whole in bytes. */
    public long size() {
        return sizes.size();
    }

    /**
     * Writes the whole. The stream is flushed, not closed.
     *
     * @throws IOException if the stream fails
     */
    public void writeTo(OutputStream out) throws IOException {
        ByteOutput bytes = ByteOutput.to(out);
        layOut(new OutputSink(bytes, sizes));
        bytes.flush();
        out.flush();
    }

    /**
     * The whole in an array.
     *
     * @throws IllegalStateException if it has 2 GiB or more
     */
    public byte[] toByteArray() {
        if (size() > Integer.MAX_VALUE) {
            throw new IllegalStateException("The message has " + size() + " bytes; an array holds less than 2 GiB.");
        }
        byte[] array = new byte[(int) size()];
        try {
            layOut(new OutputSink(ByteOutput.into(array), sizes));
        } catch (IOException e) {
            throw new AssertionError("Writing to an array does not fail.", e);
        }
        return array;
    }

    private void layOut(WireSink sink) throws IOException {
        sink.id(Fields.JobMetrics.JOB_ID, message.jobId());
        sink.begin(Fields.JobMetrics.JOB_LEVEL_METRICS);
        for (Metric metric : message.metrics()) {
            sink.begin(Fields.MetricCollection.METRICS);
            MetricLayout.write(metric, message.jobId(), sink);
            sink.end();
        }
        sink.number(Fields.MetricCollection.METRICS_STATUS, StatusSeries.code(message.collectionStatus()));
        sink.end();
        for (MetricsData data : message.data()) {
            sink.begin(Fields.JobMetrics.METRICS_DATA);
            DataLayout.write(data, sink);
            sink.end();
        }
        sink.number(Fields.JobMetrics.METRICS_STATUS, StatusSeries.code(message.status()));
        for (Event event : message.events()) {
            sink.begin(Fields.JobMetrics.EVENTS);
            MetricLayout.write(event, sink);
            sink.end();
        }
    }
}
