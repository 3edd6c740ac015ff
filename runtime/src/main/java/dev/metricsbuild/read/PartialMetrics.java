package dev.metricsbuild.read;

import dev.metricsbuild.annotations.MetricStatus;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What could be read of a file.
 *
 * @param metrics what is well-formed; a job id that is none is the nil UUID, and an overall status that is none is the one
 *     that follows from the metrics
 * @param losses a sentence for each part that is left out or replaced; empty where the whole file was read
 */
public record PartialMetrics(JobMetrics metrics, List<String> losses) {
    /** Copies the list. */
    public PartialMetrics {
        losses = List.copyOf(losses);
    }

    /** Reads one part. */
    @FunctionalInterface
    interface PartReader<T> {
        T read() throws IOException;
    }

    /** Collects the parts, and why the others are missing. */
    static final class Collector {
        private static final UUID NIL = new UUID(0, 0);

        private final List<Metric> metrics = new ArrayList<>();
        private final List<MetricsData> data = new ArrayList<>();
        private final List<Event> events = new ArrayList<>();
        private final List<String> losses = new ArrayList<>();

        void lost(String reason) {
            losses.add(reason);
        }

        Optional<Metric> metric(PartReader<Metric> reader) {
            Optional<Metric> metric = attempt(reader);
            metric.ifPresent(metrics::add);
            return metric;
        }

        void data(PartReader<MetricsData> reader) {
            attempt(reader).ifPresent(data::add);
        }

        void event(PartReader<Event> reader) {
            attempt(reader).ifPresent(events::add);
        }

        PartialMetrics finish(
                PartReader<UUID> jobId, PartReader<MetricStatus> collectionStatus, PartReader<MetricStatus> status) {
            MetricStatus derived = JobMetrics.overallStatus(metrics);
            JobMetrics read = new JobMetrics(
                    attempt(jobId).orElse(NIL),
                    metrics,
                    data,
                    events,
                    attempt(collectionStatus).orElse(derived),
                    attempt(status).orElse(derived));
            return new PartialMetrics(read, losses);
        }

        private <T> Optional<T> attempt(PartReader<T> reader) {
            try {
                return Optional.of(reader.read());
            } catch (IOException e) {
                losses.add(String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        }
    }
}
