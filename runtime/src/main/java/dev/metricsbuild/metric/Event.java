package dev.metricsbuild.metric;

import dev.metricsbuild.annotations.MetricImportance;
import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.data.TimestampSeries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened at one moment, with metrics of its own.
 *
 * @param id names the event in the file; null until the writer gives it one
 * @param name not empty; unique among the events of a file
 * @param description what happened, for its readers
 * @param tags texts to find it by
 * @param metrics its metrics, with names that differ from one another
 * @param status the verdict
 * @param nanos when, in nanoseconds; not negative
 * @param importance how much it matters
 * @param timestampType what the time counts from; the same for all events of a file
 */
public record Event(
        @Nullable UUID id,
        String name,
        String description,
        List<String> tags,
        List<Metric> metrics,
        MetricStatus status,
        long nanos,
        MetricImportance importance,
        TimestampType timestampType) {
    /** Copies the lists. */
    public Event {
        Objects.requireNonNull(name, "name");
        tags = List.copyOf(tags);
        metrics = List.copyOf(metrics);
    }

    /** Starts an event without a time: it is at the start of the run. */
    public static Builder of(String name) {
        return at(name, 0);
    }

    /**
     * The events under their names and a number, in their order, since names are unique in a file: two events "False
     * positive" become "False positive 1" and "False positive 2". A unique name stays unchanged.
     *
     * @throws IllegalArgumentException if a numbered name is the name of another event
     */
    public static List<Event> numbered(List<Event> events) {
        return EventNumbers.of(events);
    }

    /** Starts an event at a time since the start of the run, in nanoseconds. */
    public static Builder at(String name, long nanos) {
        return new Builder(name, nanos, TimestampType.RELATIVE);
    }

    /**
     * Starts an event at an instant.
     *
     * @throws ArithmeticException if the instant is outside the years 1678 to 2261
     */
    public static Builder at(String name, Instant instant) {
        try {
            return new Builder(name, TimestampSeries.toNanos(instant), TimestampType.ABSOLUTE);
        } catch (ArithmeticException e) {
            throw new ArithmeticException("Event \"" + name + "\" is at " + instant
                    + ", outside the years 1678 to 2261, the range of 64-bit nanoseconds.");
        }
    }

    /** The same event under another name. */
    public Event named(String newName) {
        return new Event(id, newName, description, tags, metrics, status, nanos, importance, timestampType);
    }

    /** The same event under an id, with these metrics in place of its own. */
    public Event with(UUID newId, List<Metric> newMetrics) {
        return new Event(newId, name, description, tags, newMetrics, status, nanos, importance, timestampType);
    }

    /** Builds an event. */
    public static final class Builder {
        private final String name;
        private final long nanos;
        private final TimestampType timestampType;
        private final List<String> tags = new ArrayList<>();
        private final List<Metric> metrics = new ArrayList<>();
        private String description = "";
        private MetricImportance importance = MetricImportance.MEDIUM;
        private @Nullable MetricStatus status;

        private Builder(String name, long nanos, TimestampType timestampType) {
            this.name = name;
            this.nanos = nanos;
            this.timestampType = timestampType;
        }

        /** What happened, for its readers. */
        public Builder description(String newDescription) {
            description = newDescription;
            return this;
        }

        /** Adds texts to find it by. */
        public Builder tags(String... newTags) {
            tags.addAll(List.of(newTags));
            return this;
        }

        /** Adds a metric of the event's own. */
        public Builder metric(Metric metric) {
            metrics.add(metric.asEventMetric());
            return this;
        }

        /** Adds a metric of the event's own, without thresholds. */
        public Builder metric(String metricName, MetricValues values) {
            return metric(Metric.of(metricName, values));
        }

        /** Adds a number of the event's own, without thresholds. */
        public Builder metric(String metricName, double value) {
            return metric(metricName, Scalar.of(value));
        }

        /**
         * Adds a metric of the event's own, without thresholds.
         *
         * @param metricDescription what it means, for its readers
         */
        public Builder metric(
                String metricName, MetricValues values, String metricDescription, MetricImportance metricImportance) {
            MetricSpec spec = MetricSpec.builder(metricName)
                    .description(metricDescription)
                    .importance(metricImportance)
                    .build();
            return metric(spec.metric(values));
        }

        /** How much it matters; MEDIUM by default. */
        public Builder importance(MetricImportance newImportance) {
            importance = newImportance;
            return this;
        }

        /** The verdict; by default the worst of its metrics. */
        public Builder status(MetricStatus newStatus) {
            status = newStatus;
            return this;
        }

        /** The event. */
        public Event build() {
            int seen = 0;
            for (Metric metric : metrics) {
                seen |= 1 << StatusSeries.code(metric.status());
            }
            return new Event(
                    null,
                    name,
                    description,
                    tags,
                    metrics,
                    status == null ? Testing.worst(seen) : status,
                    nanos,
                    importance,
                    timestampType);
        }
    }
}
