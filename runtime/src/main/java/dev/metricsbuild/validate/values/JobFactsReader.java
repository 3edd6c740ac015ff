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
    private abstract static class View<T, F> extends AbstractList<F> {
        private final List<T> values;

        View(List<T> values) {
            this.values = values;
        }

        abstract F facts(T value);

        @Override
        public F get(int position) {
            return facts(values.get(position));
        }

        @Override
        public int size() {
            return values.size();
        }
    }

    private static final class MetricViews extends View<Metric, MetricFacts> {
        private final IdFacts jobId;

        MetricViews(List<Metric> metrics, IdFacts jobId) {
            super(metrics);
            this.jobId = jobId;
        }

        @Override
        MetricFacts facts(Metric metric) {
            return new MetricView(metric, jobId);
        }
    }

    private static final class DataViews extends View<MetricsData, DataFacts> {
        DataViews(List<MetricsData> data) {
            super(data);
        }

        @Override
        DataFacts facts(MetricsData data) {
            return new DataView(data);
        }
    }

    static TimeFacts time(long nanos) {
        long seconds = Math.floorDiv(nanos, NANOS_PER_SECOND);
        return new TimeFacts(seconds, (int) (nanos - seconds * NANOS_PER_SECOND));
    }
}
