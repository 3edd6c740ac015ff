package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.DataFacts;
import dev.metricsbuild.validate.facts.EventFacts;
import dev.metricsbuild.validate.facts.IdFacts;
import dev.metricsbuild.validate.facts.JobFacts;
import dev.metricsbuild.validate.facts.MetricFacts;
import dev.metricsbuild.validate.facts.SeriesFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The whole message, with the look-up tables of its ids. */
final class JobSubject implements Subject {
    private final JobFacts facts;
    private final List<MetricSubject> metrics;
    private final List<DataSubject> data;
    private final List<EventSubject> events = new ArrayList<>();
    private final Bearers<MetricSubject> metricsById;
    private final Bearers<DataSubject> dataById;
    private final IdentityHashMap<SeriesFacts, DistinctTexts> distinct = new IdentityHashMap<>();
    private final Set<Object> eventMetricIds = new HashSet<>();

    JobSubject(JobFacts facts) {
        this.facts = facts;
        metrics = new ArrayList<>(facts.metrics().size());
        for (MetricFacts metric : facts.metrics()) {
            metrics.add(new MetricSubject(this, metrics.size(), metric));
        }
        metricsById = new Bearers<>(metrics, metric -> metric.facts().id().key());
        data = new ArrayList<>(facts.data().size());
        for (DataFacts entry : facts.data()) {
            data.add(new DataSubject(data.size(), entry));
        }
        dataById = new Bearers<>(data, entry -> entry.facts().id().key());
        for (EventFacts event : facts.events()) {
            events.add(new EventSubject(this, events.size(), event));
            event.metrics().forEach(id -> eventMetricIds.add(id.key()));
        }
        data.forEach(entry -> entry.resolve(this));
        metrics.forEach(MetricSubject::resolve);
    }

    JobFacts facts() {
        return facts;
    }

    List<MetricSubject> metrics() {
        return metrics;
    }

    List<DataSubject> data() {
        return data;
    }

    List<EventSubject> events() {
        return events;
    }

    @Nullable
    MetricSubject metric(IdFacts id) {
        return metricsById.of(id.key());
    }

    @Nullable
    DataSubject data(IdFacts id) {
        return dataById.of(id.key());
    }

    Bearers<MetricSubject> metricsById() {
        return metricsById;
    }

    Bearers<DataSubject> dataById() {
        return dataById;
    }

    boolean isNamedByAnEvent(IdFacts metric) {
        return eventMetricIds.contains(metric.key());
    }

    /** The different strings of a series, read once however many metrics ask. */
    DistinctTexts distinctTexts(SeriesFacts series) {
        return distinct.computeIfAbsent(series, DistinctTexts::of);
    }

    @Override
    public String path() {
        return "";
    }

    @Override
    public String name() {
        return "";
    }
}
