package dev.metricsbuild.source.fake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.proto.Metric;
import dev.metricsbuild.proto.MetricsData;
import dev.metricsbuild.write.IdSource;
import dev.metricsbuild.write.MetricsWriter;
import dev.metricsbuild.write.Serialization;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A job as the fake platform holds it: what its metrics build wrote, taken apart as the platform does. */
public final class FakeJob {
    final UUID id;
    final String name;
    final String status;
    final Map<String, String> parameters = new LinkedHashMap<>();
    final List<Item> metrics = new ArrayList<>();
    final List<Item> data = new ArrayList<>();

    /** A metric or data: its row in the listing, without link, and its bytes. */
    record Item(UUID id, Map<String, Object> row, ByteString bytes) {}

    private FakeJob(UUID id, String name, String status) {
        this.id = id;
        this.name = name;
        this.status = status;
    }

    /** A job that has run, with what is added to the writer. */
    public static FakeJob of(int number, Consumer<MetricsWriter> metrics) {
        return of(number, "job " + number, "SUCCEEDED", metrics);
    }

    /** A job, with what is added to the writer. */
    public static FakeJob of(int number, String name, String status, Consumer<MetricsWriter> metrics) {
        UUID id = id(number);
        MetricsWriter writer = new MetricsWriter(id, IdSource.nameBased());
        metrics.accept(writer);
        FakeJob job = new FakeJob(id, name, status);
        job.takeApart(writer.build());
        return job;
    }

    /** The same metrics as another job, in another job; its bytes are shared. */
    public static FakeJob like(FakeJob other, int number) {
        FakeJob job = new FakeJob(id(number), "job " + number, "SUCCEEDED");
        job.metrics.addAll(other.metrics);
        job.data.addAll(other.data);
        return job;
    }

    /** The id of the n-th job. */
    public static UUID id(int number) {
        return new UUID(0x0123_4567_89ab_4cdeL, 0x8000_0000_0000_0000L | number);
    }

    /** The same job, whose messages spell their ids in capitals, unlike the listing. */
    public FakeJob inCapitals() {
        metrics.replaceAll(FakeJob::inCapitals);
        data.replaceAll(FakeJob::inCapitals);
        return this;
    }

    private static Item inCapitals(Item item) {
        String text = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                .matcher(item.bytes().toString(ISO_8859_1))
                .replaceAll(id -> id.group().toUpperCase(Locale.ROOT));
        return new Item(item.id(), item.row(), ByteString.copyFrom(text, ISO_8859_1));
    }

    /** The same job with a parameter. */
    public FakeJob parameter(String key, String value) {
        parameters.put(key, value);
        return this;
    }

    private void takeApart(JobMetrics message) {
        try {
            dev.metricsbuild.proto.JobMetrics proto =
                    dev.metricsbuild.proto.JobMetrics.parseFrom(Serialization.toByteArray(message));
            for (Metric metric : proto.getJobLevelMetrics().getMetricsList()) {
                metrics.add(item(metric, message));
            }
            for (MetricsData of : proto.getMetricsDataList()) {
                data.add(item(of));
            }
        } catch (InvalidProtocolBufferException e) {
            throw new AssertionError(e);
        }
    }

    private static Item item(Metric metric, JobMetrics message) {
        UUID id = UUID.fromString(metric.getMetricId().getId().getData());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("metricID", id.toString());
        row.put("name", metric.getName());
        row.put("status", metric.getStatus().name().replace("_METRIC_STATUS", ""));
        row.put("eventMetric", metric.getEventMetric());
        boolean scalar = metric.getMetricValues().hasScalarMetricValues();
        row.put("type", scalar ? "SCALAR" : "COMPOSITE");
        if (scalar) {
            double value = metric.getMetricValues().getScalarMetricValues().getValue();
            row.put("value", Double.isFinite(value) ? value : null);
        }
        List<String> ids = new ArrayList<>();
        message.metrics().stream()
                .filter(of -> id.equals(of.id()))
                .forEach(of -> of.mapData((role, part, data) -> {
                    ids.add(data.id().orElseThrow().toString());
                    return data;
                }));
        row.put("dataIDs", ids);
        return new Item(id, row, metric.toByteString());
    }

    private static Item item(MetricsData data) {
        UUID id = UUID.fromString(data.getMetricsDataId().getId().getData());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("dataID", id.toString());
        row.put("name", data.getName());
        boolean file = !data.getExternalFile().getPath().isEmpty();
        row.put("metricsDataType", file ? "EXTERNAL_FILE" : "STANDARD");
        row.put("filename", file ? data.getExternalFile().getPath() : null);
        return new Item(id, row, file ? ByteString.copyFromUtf8("a picture") : data.toByteString());
    }
}
