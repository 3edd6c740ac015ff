package dev.metricsbuild.read;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.MetricsFormatException;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.wire.DataDecoder;
import dev.metricsbuild.wire.FileId;
import dev.metricsbuild.wire.MessageIndex;
import dev.metricsbuild.wire.MetricDecoder;
import dev.metricsbuild.wire.PositionIndex;
import dev.metricsbuild.wire.Span;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lazy view of a metrics file. Opening it reads ids and names; a metric and the data that it refers to are decoded
 * when they are requested. Decoded objects are kept, so that two metrics that refer to the same data get the same
 * object.
 *
 * <p>The file is mapped into memory: it must not be truncated while this is in use. Not thread-safe.
 */
public final class MetricsFile {
    private final ByteBuffer bytes;
    private final MessageIndex index;
    private final PositionIndex<FileId> dataById;
    private final @Nullable MetricsData[] decoded;
    private final boolean[] decoding;

    private MetricsFile(ByteBuffer bytes, MessageIndex index) {
        this.bytes = bytes;
        this.index = index;
        this.decoded = new MetricsData[index.data().size()];
        this.decoding = new boolean[decoded.length];
        this.dataById = new PositionIndex<>(
                decoded.length, position -> index.data().get(position).id());
    }

    /** Returns an id that two data have; null if there is none. */
    private @Nullable FileId findData() {
        FileId repeated = null;
        for (int position = 0; position < decoded.length; position++) {
            FileId id = index.data().get(position).id();
            if (dataById.putIfAbsent(id, position) >= 0) {
                repeated = id;
            }
        }
        return repeated;
    }

    /**
     * Opens a file.
     *
     * @throws MetricsFormatException if it is not a metrics file, or larger than 2 GiB
     * @throws IOException if it cannot be read
     */
    public static MetricsFile open(Path file) throws IOException {
        try {
            return of(map(file));
        } catch (InvalidProtocolBufferException e) {
            throw new MetricsFormatException(file + " is not a metrics file: " + e.getMessage(), e);
        }
    }

    /**
     * Reads the readable part of a file that the platform may reject: a metric, data or event that is malformed, or
     * that refers to something malformed or missing, is left out and listed.
     *
     * @throws MetricsFormatException if it is not a metrics file at all, or larger than 2 GiB
     * @throws IOException if it cannot be read
     */
    public static PartialMetrics readPartially(Path file) throws IOException {
        try {
            ByteBuffer bytes = map(file);
            MetricsFile opened = new MetricsFile(bytes, MessageIndex.scan(bytes));
            FileId repeated = opened.findData();
            return opened.readPartially(repeated);
        } catch (InvalidProtocolBufferException e) {
            throw new MetricsFormatException(file + " is not a metrics file: " + e.getMessage(), e);
        }
    }

    private static ByteBuffer map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw new MetricsFormatException(file + " has " + channel.size()
                        + " bytes; a protobuf message has less than 2 GiB (2147483648).");
            }
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    /**
     * The view of the bytes of a file, which must not be changed.
     *
     * @throws MetricsFormatException if they are not a metrics file
     * @throws IOException if they are not a protobuf message
     */
    public static MetricsFile of(byte[] bytes) throws IOException {
        return of(ByteBuffer.wrap(bytes));
    }

    /**
     * The values of a generated message.
     *
     * @throws MetricsFormatException if it is malformed
     */
    public static JobMetrics fromProto(dev.metricsbuild.proto.JobMetrics message) throws MetricsFormatException {
        try {
            return of(message.toByteArray()).readAll();
        } catch (MetricsFormatException e) {
            throw e;
        } catch (IOException e) {
            throw new AssertionError("A serialized message is not malformed.", e);
        }
    }

    private static MetricsFile of(ByteBuffer bytes) throws IOException {
        MetricsFile file = new MetricsFile(bytes, MessageIndex.scan(bytes));
        FileId repeated = file.findData();
        if (repeated != null) {
            throw new MetricsFormatException("Two data of the file have the id " + repeated + ".");
        }
        return file;
    }

    /** The names of all metrics, including those of events, in their order. */
    public List<String> metricNames() {
        return index.metrics().stream().map(MessageIndex.Part::name).toList();
    }

    /** The names of all data in their order. */
    public List<String> dataNames() {
        return index.data().stream().map(MessageIndex.Part::name).toList();
    }

    /**
     * The first metric of a name that belongs to no event.
     *
     * @throws MetricsFormatException if it is malformed
     * @throws IOException if it cannot be read
     */
    public Optional<Metric> metric(String name) throws IOException {
        for (MessageIndex.Part part : index.metrics()) {
            if (part.name().equals(name)) {
                Metric metric = decode(part);
                if (!metric.isEventMetric()) {
                    return Optional.of(metric);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * All metrics of a name that belong to no event; a file should have at most one.
     *
     * @throws MetricsFormatException if one of them is malformed
     * @throws IOException if it cannot be read
     */
    public List<Metric> metrics(String name) throws IOException {
        List<Metric> metrics = new ArrayList<>(1);
        for (MessageIndex.Part part : index.metrics()) {
            Metric metric = part.name().equals(name) ? decode(part) : null;
            if (metric != null && !metric.isEventMetric()) {
                metrics.add(metric);
            }
        }
        return metrics;
    }

    /**
     * The data of a name.
     *
     * @throws MetricsFormatException if it is malformed
     * @throws IOException if it cannot be read
     */
    public Optional<MetricsData> data(String name) throws IOException {
        for (int position = 0; position < decoded.length; position++) {
            if (index.data().get(position).name().equals(name)) {
                return Optional.of(data(position));
            }
        }
        return Optional.empty();
    }

    /**
     * Everything, decoded.
     *
     * @throws MetricsFormatException if any of it is malformed
     * @throws IOException if it cannot be read
     */
    public JobMetrics readAll() throws IOException {
        List<Metric> metrics = new ArrayList<>(index.metrics().size());
        for (MessageIndex.Part part : index.metrics()) {
            metrics.add(decode(part));
        }
        List<MetricsData> data = new ArrayList<>(decoded.length);
        for (int position = 0; position < decoded.length; position++) {
            data.add(data(position));
        }
        return new JobMetrics(jobId(), metrics, data, events(metrics), collectionStatus(), status());
    }

    private PartialMetrics readPartially(@Nullable FileId repeated) {
        PartialMetrics.Collector found = new PartialMetrics.Collector();
        if (repeated != null) {
            found.lost("Two data of the file have the id " + repeated + "; the first of them is used.");
        }
        Map<FileId, Metric> byId = new HashMap<>();
        for (MessageIndex.Part part : index.metrics()) {
            found.metric(() -> decode(part)).ifPresent(metric -> byId.put(part.id(), metric));
        }
        for (int position = 0; position < decoded.length; position++) {
            int of = position;
            found.data(() -> data(of));
        }
        for (Span span : index.events()) {
            found.event(() -> MetricDecoder.decodeEvent(bytes, span, byId));
        }
        return found.finish(this::jobId, this::collectionStatus, this::status);
    }

    private List<Event> events(List<Metric> metrics) throws IOException {
        if (index.events().isEmpty()) {
            return List.of();
        }
        Map<FileId, Metric> byId = new HashMap<>();
        for (int position = 0; position < metrics.size(); position++) {
            byId.put(index.metrics().get(position).id(), metrics.get(position));
        }
        List<Event> events = new ArrayList<>();
        for (Span span : index.events()) {
            events.add(MetricDecoder.decodeEvent(bytes, span, byId));
        }
        return events;
    }

    /**
     * The job that the file is about.
     *
     * @throws MetricsFormatException if the file's job id is not a UUID
     */
    public UUID jobId() throws MetricsFormatException {
        return index.jobId().uuid("the job");
    }

    /**
     * The overall status of the job.
     *
     * @throws MetricsFormatException if the file has no valid status
     */
    public MetricStatus status() throws MetricsFormatException {
        return MetricDecoder.status(index.status(), "the job");
    }

    private MetricStatus collectionStatus() throws MetricsFormatException {
        return MetricDecoder.status(index.collectionStatus(), "the metrics");
    }

    private Metric decode(MessageIndex.Part part) throws IOException {
        return MetricDecoder.decode(bytes, part.span(), this::data);
    }

    private MetricsData data(FileId id, Object referrer) throws IOException {
        int position = dataById.find(id);
        if (position < 0) {
            throw new MetricsFormatException(referrer + " refers to the data " + id + ", which is not in the file.");
        }
        return data(position);
    }

    private MetricsData data(int position) throws IOException {
        MetricsData known = decoded[position];
        if (known != null) {
            return known;
        }
        MessageIndex.Part part = index.data().get(position);
        if (decoding[position]) {
            throw new MetricsFormatException(
                    "The data " + part.id() + " is its own index, directly or through others.");
        }
        decoding[position] = true;
        try {
            MetricsData data = DataDecoder.decode(bytes, part.span(), this::data);
            decoded[position] = data;
            return data;
        } finally {
            decoding[position] = false;
        }
    }
}
