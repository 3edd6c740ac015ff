package dev.metricsbuild.validate.values;

import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.validate.facts.DataFacts;
import dev.metricsbuild.validate.facts.EventFacts;
import dev.metricsbuild.validate.facts.IdFacts;
import dev.metricsbuild.validate.facts.JobFacts;
import dev.metricsbuild.validate.facts.MetricFacts;
import dev.metricsbuild.validate.facts.TimeFacts;
import dev.metricsbuild.wire.Codes;
import java.util.AbstractList;
import java.util.List;

/** Takes the facts of a message from its values. */
public final class JobFactsReader {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private JobFactsReader() {}

    /**
     * The facts of a message, as those of its bytes would be. Those of a metric or a data are made when they are asked for
     * and not kept: of a hundred thousand they would take as much memory as the message.
     */
    public static JobFacts read(JobMetrics message) {
        IdFacts jobId = IdFacts.of(message.jobId());
        return new JobFacts(
                jobId,
                new MetricViews(message.metrics(), jobId),
                StatusSeries.code(message.collectionStatus()),
                new DataViews(message.data()),
                StatusSeries.code(message.status()),
                Lists.mapped(message.events(), JobFactsReader::event));
    }

    private static EventFacts event(Event event) {
        return new EventFacts(
                IdFacts.of(event.id()),
                event.name(),
                Lists.mapped(event.metrics(), metric -> IdFacts.of(metric.id())),
                StatusSeries.code(event.status()),
                time(event.nanos()),
                Codes.of(event.importance()),
                Codes.of(event.timestampType()));
    }

    /** Facts that are made at each call; where they do not go further than the caller, nothing is allocated for them. */
    private static final class MetricViews extends AbstractList<MetricFacts> {
        private final List<Metric> metrics;
        private final IdFacts jobId;

        MetricViews(List<Metric> metrics, IdFacts jobId) {
            this.metrics = metrics;
            this.jobId = jobId;
        }

        @Override
        public MetricFacts get(int position) {
            return new MetricView(metrics.get(position), jobId);
        }

        @Override
        public int size() {
            return metrics.size();
        }
    }

    private static final class DataViews extends AbstractList<DataFacts> {
        private final List<MetricsData> data;

        DataViews(List<MetricsData> data) {
            this.data = data;
        }

        @Override
        public DataFacts get(int position) {
            return new DataView(data.get(position));
        }

        @Override
        public int size() {
            return data.size();
        }
    }

    static TimeFacts time(long nanos) {
        long seconds = Math.floorDiv(nanos, NANOS_PER_SECOND);
        return new TimeFacts(seconds, (int) (nanos - seconds * NANOS_PER_SECOND));
    }
}
