package dev.metricsbuild.validate.values;

import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.validate.facts.ContentFacts;
import dev.metricsbuild.validate.facts.DataFacts;
import dev.metricsbuild.validate.facts.EventFacts;
import dev.metricsbuild.validate.facts.IdFacts;
import dev.metricsbuild.validate.facts.JobFacts;
import dev.metricsbuild.validate.facts.MetricFacts;
import dev.metricsbuild.validate.facts.SeriesFacts;
import dev.metricsbuild.validate.facts.TagFacts;
import dev.metricsbuild.validate.facts.TimeFacts;
import dev.metricsbuild.wire.Codes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the facts of a message from its values. */
public final class JobFactsReader {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private JobFactsReader() {}

    /** The facts of a message, as those of its bytes would be. */
    public static JobFacts read(JobMetrics message) {
        IdFacts jobId = IdFacts.of(message.jobId());
        return new JobFacts(
                jobId,
                Lists.mapped(message.metrics(), metric -> metric(metric, jobId)),
                StatusSeries.code(message.collectionStatus()),
                Lists.mapped(message.data(), JobFactsReader::data),
                StatusSeries.code(message.status()),
                Lists.mapped(message.events(), JobFactsReader::event));
    }

    private static MetricFacts metric(Metric metric, IdFacts jobId) {
        return new MetricFacts(
                id(metric.id()),
                metric.name(),
                Codes.of(metric.type()),
                StatusSeries.code(metric.status()),
                metric.values().accept(ValuesFactsReader.KINDS),
                Boolean.TRUE.equals(metric.blocking()),
                Codes.of(metric.importance()),
                jobId,
                metric.isEventMetric(),
                Lists.mapped(metric.tags(), tag -> new TagFacts(tag.key(), tag.value())));
    }

    private static EventFacts event(Event event) {
        return new EventFacts(
                id(event.id()),
                event.name(),
                Lists.mapped(event.metrics(), metric -> id(metric.id())),
                StatusSeries.code(event.status()),
                time(event.nanos()),
                Codes.of(event.importance()),
                Codes.of(event.timestampType()));
    }

    private static DataFacts data(MetricsData data) {
        MetricsData index = data.index().orElse(null);
        DataContent.Grouped grouped = data.content() instanceof DataContent.Grouped of ? of : null;
        return new DataFacts(
                id(data),
                Codes.of(data),
                data.name(),
                grouped != null,
                grouped == null ? List.of() : List.copyOf(grouped.categories().keySet()),
                index != null,
                index == null ? IdFacts.UNSET : id(index),
                index == null ? 0 : Codes.of(index),
                content(data.content()));
    }

    private static ContentFacts content(DataContent content) {
        if (content instanceof DataContent.Single single) {
            return new ContentFacts.Plain(new ValueSeriesFacts(single.series()));
        }
        if (content instanceof DataContent.Grouped grouped) {
            Map<String, SeriesFacts> categories = new LinkedHashMap<>();
            for (Map.Entry<String, Series> category : grouped.categories().entrySet()) {
                categories.put(category.getKey(), new ValueSeriesFacts(category.getValue()));
            }
            return new ContentFacts.Grouped(categories);
        }
        return new ContentFacts.External(((DataContent.ExternalFile) content).path());
    }

    static IdFacts id(MetricsData data) {
        return id(data.id().orElse(null));
    }

    private static IdFacts id(@Nullable UUID id) {
        return id == null ? IdFacts.UNSET : IdFacts.of(id);
    }

    static TimeFacts time(long nanos) {
        long seconds = Math.floorDiv(nanos, NANOS_PER_SECOND);
        return new TimeFacts(seconds, (int) (nanos - seconds * NANOS_PER_SECOND));
    }
}
