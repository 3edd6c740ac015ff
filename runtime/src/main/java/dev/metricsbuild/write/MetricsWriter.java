package dev.metricsbuild.write;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.metric.MetricValues;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Collects metrics, data and events into the message of a file: everything gets an id, data without a name is named
 * after its metric, and the overall status follows from the metrics.
 */
public final class MetricsWriter {
    /** Of most: values, statuses, and the times or categories that index them. */
    private static final int DATA_OF_A_METRIC = 3;

    private final UUID jobId;
    private final IdSource ids;
    private final List<Added> metrics = new ArrayList<>();
    private final List<MetricsData> data = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private @Nullable MetricStatus overallStatus;

    /** A metric, and the unit of those of its data that have none of their own. */
    private record Added(Metric metric, String unit) {}

    /** Starts without metrics. */
    public MetricsWriter(UUID jobId, IdSource ids) {
        this.jobId = jobId;
        this.ids = ids;
    }

    /** Starts without metrics; a file of another job, or of the same job in another run, has other ids. */
    public static MetricsWriter of(UUID jobId) {
        return new MetricsWriter(jobId, IdSource.random());
    }

    /** A writer of the same job without metrics, for metrics to be added to this one all together or not at all. */
    public MetricsWriter empty() {
        return new MetricsWriter(jobId, ids);
    }

    /** Adds a metric. */
    public MetricsWriter add(Metric metric) {
        metrics.add(new Added(metric, ""));
        return this;
    }

    /** Adds the metric that shows these values with the specification. */
    public MetricsWriter add(MetricSpec spec, MetricValues values) {
        metrics.add(new Added(spec.metric(values), spec.unit()));
        return this;
    }

    /** Adds a metric without thresholds. */
    public MetricsWriter add(String name, MetricValues values) {
        return add(MetricSpec.named(name), values);
    }

    /** Adds a number without thresholds. */
    public MetricsWriter add(String name, double value) {
        return add(name, Scalar.of(value));
    }

    /** Adds a text. */
    public MetricsWriter add(String name, String text) {
        return add(name, Text.of(text));
    }

    /** Adds data that need not belong to a metric. */
    public MetricsWriter addData(DataSpec spec, MetricsData values) {
        MetricsData named = values.named(spec.name());
        return addData(named.unit().isEmpty() ? named.withUnit(spec.unit()) : named);
    }

    /**
     * Adds data that need not belong to a metric.
     *
     * @throws IllegalArgumentException if the data has no name
     */
    public MetricsWriter addData(MetricsData newData) {
        if (newData.name().isEmpty()) {
            throw new IllegalArgumentException("Data without a metric of its own needs a name: use named(...).");
        }
        data.add(newData);
        return this;
    }

    /** Adds an event with its metrics. */
    public MetricsWriter add(Event event) {
        events.add(event);
        return this;
    }

    /** Adds everything that another writer has collected. */
    public MetricsWriter addAll(MetricsWriter other) {
        metrics.addAll(other.metrics);
        data.addAll(other.data);
        events.addAll(other.events);
        overallStatus = other.overallStatus == null ? overallStatus : other.overallStatus;
        return this;
    }

    /** Sets the overall status, which otherwise follows from the metrics. */
    public MetricsWriter overallStatus(MetricStatus status) {
        overallStatus = status;
        return this;
    }

    /** The metrics so far, without those of events. */
    public List<Metric> metrics() {
        return metrics.stream().map(Added::metric).toList();
    }

    /** The message of everything that has been added. */
    public JobMetrics build() {
        DataAssembler assembler = new DataAssembler(
                DATA_OF_A_METRIC * metrics.size() + data.size(), name -> ids.id(jobId, "data", name), givenNames());
        List<Metric> assembledMetrics = new ArrayList<>(metrics.size());
        for (Added added : metrics) {
            String owner = added.metric().name();
            assembledMetrics.add(assemble(added, "metric", owner, assembler, assembledMetrics.size()));
        }
        List<Event> assembledEvents = new ArrayList<>();
        for (Event event : events) {
            assembledEvents.add(assemble(event, assembler, assembledMetrics));
        }
        data.forEach(assembler::assemble);
        MetricStatus status = overallStatus == null ? JobMetrics.overallStatus(assembledMetrics) : overallStatus;
        return new JobMetrics(jobId, assembledMetrics, assembler.data(), assembledEvents, status, status);
    }

    private Set<String> givenNames() {
        Set<String> names = new LinkedHashSet<>();
        data.forEach(of -> names.add(of.name()));
        return names;
    }

    private Event assemble(Event event, DataAssembler assembler, List<Metric> into) {
        List<Metric> own = new ArrayList<>();
        for (Metric metric : event.metrics()) {
            Metric assembled = assemble(
                    new Added(metric.asEventMetric(), ""),
                    "event/" + event.name() + "/metric",
                    event.name() + ": " + metric.name(),
                    assembler,
                    into.size());
            own.add(assembled);
            into.add(assembled);
        }
        UUID id = event.id();
        return event.with(id == null ? ids.id(jobId, "event", event.name()) : id, own);
    }

    private Metric assemble(Added added, String idKind, String owner, DataAssembler assembler, int place) {
        return added.metric()
                .identified(
                        () -> ids.id(jobId, idKind, added.metric().name()),
                        place,
                        (role, part, of) -> assembler.assemble(of, owner, added.unit(), role, part));
    }
}
