package dev.metricsbuild.metric;

import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.annotations.MetricStatus;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One result: its values and its attributes. A null component is a field that the file leaves unset.
 *
 * @param id names the metric in the file; null until the writer gives it one
 * @param name not empty; unique among the metrics of a file that do not belong to an event
 * @param description what it means, for its readers
 * @param status the verdict
 * @param shouldDisplay whether the dashboard shows it
 * @param values what is shown, with statuses for all points
 * @param blocking deprecated in the schema in favour of FAIL_BLOCK; still read
 * @param importance how much it matters
 * @param order its position on the dashboard, lowest first
 * @param eventMetric whether it belongs to an event
 * @param tags keys and values to find it by
 */
public record Metric(
        @Nullable UUID id,
        String name,
        String description,
        MetricStatus status,
        @Nullable Boolean shouldDisplay,
        MetricValues values,
        @Nullable Boolean blocking,
        MetricImportance importance,
        @Nullable Float order,
        @Nullable Boolean eventMetric,
        List<MetricTag> tags)
        implements Serializable {
    /** Copies the tags. */
    public Metric {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(values, "values");
        tags = List.copyOf(tags);
    }

    /** The metric that shows these values under a name, without thresholds; see {@link MetricSpec} for more. */
    public static Metric of(String name, MetricValues values) {
        return MetricSpec.named(name).metric(values);
    }

    static Metric of(MetricSpec spec, MetricValues values, MetricStatus status) {
        return new Metric(
                null,
                spec.name(),
                spec.description(),
                status,
                spec.shouldDisplay(),
                values,
                null,
                spec.importance(),
                spec.order().orElse(null),
                null,
                spec.tags());
    }

    /** The kind of metric. */
    public MetricType type() {
        return values.type();
    }

    /** Whether it belongs to an event. */
    public boolean isEventMetric() {
        return Boolean.TRUE.equals(eventMetric);
    }

    /** The same metric under an id. */
    public Metric withId(UUID newId) {
        return new Metric(
                newId,
                name,
                description,
                status,
                shouldDisplay,
                values,
                blocking,
                importance,
                order,
                eventMetric,
                tags);
    }

    /** The same metric with another verdict. */
    public Metric withStatus(MetricStatus newStatus) {
        return new Metric(
                id,
                name,
                description,
                newStatus,
                shouldDisplay,
                values,
                blocking,
                importance,
                order,
                eventMetric,
                tags);
    }

    /** The same metric, as one that belongs to an event. */
    public Metric asEventMetric() {
        return new Metric(
                id, name, description, status, shouldDisplay, values, blocking, importance, order, true, tags);
    }

    /** The same metric, referring to other data. */
    public Metric mapData(DataMapper mapper) {
        return copy(id, order, mapper);
    }

    /** The same metric in a file: with an id and a position on the dashboard, if it has none, and with the file's data. */
    public Metric identified(Supplier<UUID> ids, float place, DataMapper mapper) {
        return copy(id == null ? ids.get() : id, order == null ? place : order, mapper);
    }

    private Metric copy(@Nullable UUID newId, @Nullable Float newOrder, DataMapper mapper) {
        return new Metric(
                newId,
                name,
                description,
                status,
                shouldDisplay,
                values.mapData(mapper),
                blocking,
                importance,
                newOrder,
                eventMetric,
                tags);
    }
}
