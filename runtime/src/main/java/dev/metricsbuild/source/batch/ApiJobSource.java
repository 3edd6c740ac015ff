package dev.metricsbuild.source.batch;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.MetricsFormatException;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.PlatformException.Reason;
import dev.metricsbuild.wire.DataDecoder;
import dev.metricsbuild.wire.FileId;
import dev.metricsbuild.wire.MetricDecoder;
import dev.metricsbuild.wire.Span;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The metrics of one job on the platform. Lists are had whole, since one page is a request; values one by one. */
final class ApiJobSource implements JobSource {
    private final ApiJobsSource batch;
    private final JobRow job;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<UUID, Metric> metrics = new HashMap<>();
    private final Map<UUID, MetricsData> decoded = new HashMap<>();
    private final Set<UUID> decoding = new HashSet<>();
    private @Nullable JobList metricList;
    private @Nullable JobList dataList;

    ApiJobSource(ApiJobsSource batch, JobRow job) {
        this.batch = batch;
        this.job = job;
    }

    private <T> T guarded(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    private JobList metricList() {
        JobList list = metricList;
        if (list == null) {
            list = batch.list(ListKind.METRICS, job);
            metricList = list;
        }
        return list;
    }

    private JobList dataList() {
        JobList list = dataList;
        if (list == null) {
            list = batch.list(ListKind.DATA, job);
            dataList = list;
        }
        return list;
    }

    @Override
    public List<String> metricNames() {
        return guarded(() -> metricList().table().names());
    }

    @Override
    public List<String> dataNames() {
        return guarded(() -> dataList().table().names());
    }

    @Override
    public Optional<MetricRow> row(String metricName) {
        return guarded(() ->
                Optional.ofNullable(metricList().table().named(metricName)).map(this::row));
    }

    private MetricRow row(ApiRow row) {
        return new MetricRow(row.name(), status(row.fields().text("status")), scalar(row));
    }

    private @Nullable Double scalar(ApiRow row) {
        if (!row.fields().text("type").equals("SCALAR")) {
            return null;
        }
        Double listed = row.fields().number("value");
        // JSON has no infinity: the message has.
        return listed == null && metric(row).values() instanceof Scalar scalar
                ? Double.valueOf(scalar.value())
                : listed;
    }

    private static @Nullable MetricStatus status(String text) {
        for (MetricStatus status : MetricStatus.values()) {
            if (status.name().equals(text)) {
                return status;
            }
        }
        return null;
    }

    @Override
    public Optional<Metric> metric(String name) {
        return guarded(
                () -> Optional.ofNullable(metricList().table().named(name)).map(this::metric));
    }

    private Metric metric(ApiRow row) {
        Metric known = metrics.get(row.id());
        if (known != null) {
            return known;
        }
        beginMetric(row);
        ByteBuffer bytes = ByteBuffer.wrap(metricList().take(row));
        Metric metric = decoded(row, () -> MetricDecoder.decode(bytes, new Span(0, bytes.limit()), this::data));
        compare(row, metric.name(), metric.id());
        metrics.put(row.id(), metric);
        return metric;
    }

    private void beginMetric(ApiRow row) {
        if (metrics.containsKey(row.id())) {
            return;
        }
        metricList().begin(row);
        for (UUID id : row.fields().ids("dataIDs")) {
            beginData(dataList().table().of(id));
        }
    }

    private void beginData(@Nullable ApiRow row) {
        if (row != null && row.isMessage() && !decoded.containsKey(row.id())) {
            dataList().begin(row);
        }
    }

    @Override
    public Optional<MetricsData> data(String name) {
        return guarded(() -> Optional.ofNullable(dataList().table().named(name)).map(this::data));
    }

    /** The data that a message refers to; it spells ids in its own way. */
    private MetricsData data(FileId id, Object referrer) throws MetricsFormatException {
        ApiRow row = dataList().table().of(id.uuid("data of " + referrer));
        if (row == null) {
            throw new MetricsFormatException(referrer + " refers to the data " + id + ", which the job does not list.");
        }
        return data(row);
    }

    private MetricsData data(ApiRow row) {
        MetricsData known = decoded.get(row.id());
        if (known != null) {
            return known;
        }
        MetricsData data = row.isMessage() ? downloaded(row) : file(row);
        decoded.put(row.id(), data);
        return data;
    }

    private MetricsData downloaded(ApiRow row) {
        if (!decoding.add(row.id())) {
            throw malformed(row, "it is its own index, directly or through others", null);
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(dataList().take(row));
            MetricsData data = decoded(row, () -> DataDecoder.decode(bytes, new Span(0, bytes.limit()), this::data));
            compare(row, data.name(), data.id().orElse(null));
            return data;
        } finally {
            decoding.remove(row.id());
        }
    }

    /** A picture stays where it is; its path is what there is to know of it. */
    private static MetricsData file(ApiRow row) {
        String path = row.fields().text("filename");
        return MetricsData.externalFile(path.isEmpty() ? row.name() : path)
                .named(row.name())
                .withId(row.id());
    }

    /** Decodes a message. */
    @FunctionalInterface
    private interface Decoding<T> {
        T decode() throws IOException;
    }

    private <T> T decoded(ApiRow row, Decoding<T> decoding) {
        try {
            return decoding.decode();
        } catch (PlatformException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw malformed(row, String.valueOf(e.getMessage()), e);
        }
    }

    private PlatformException malformed(ApiRow row, String why, @Nullable Throwable cause) {
        return new PlatformException(
                Reason.MALFORMED, "\"" + row.name() + "\" of job " + job.shown() + " is malformed: " + why, cause);
    }

    private void compare(ApiRow row, String name, @Nullable UUID id) {
        if (!name.equals(row.name()) || !row.id().equals(id)) {
            batch.warn("Job " + job.shown() + " lists \"" + row.name() + "\" (" + row.id()
                    + "); the message has the name \"" + name + "\" (" + id + "). The listed name is used.");
        }
    }

    @Override
    public void prefetch(Collection<String> metricNames, Collection<String> dataNames) {
        lock.lock();
        try {
            for (String name : metricNames) {
                ApiRow row = metricList().table().named(name);
                if (row != null) {
                    beginMetric(row);
                }
            }
            dataNames.forEach(name -> beginData(dataList().table().named(name)));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long bytes() {
        JobList ofMetrics = metricList;
        JobList ofData = dataList;
        return (ofMetrics == null ? 0 : ofMetrics.bytes()) + (ofData == null ? 0 : ofData.bytes());
    }
}
