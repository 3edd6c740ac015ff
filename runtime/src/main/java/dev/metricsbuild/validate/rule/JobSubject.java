package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.IdFacts;
import dev.metricsbuild.validate.facts.JobFacts;
import dev.metricsbuild.validate.facts.SeriesFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The whole message, with the look-up tables of its ids. An id that stands twice leads to its last bearer. */
final class JobSubject implements Subject {
    private final JobFacts facts;
    private final List<MetricSubject> metrics = new ArrayList<>();
    private final List<DataSubject> data = new ArrayList<>();
    private final List<EventSubject> events = new ArrayList<>();
    private final Map<String, MetricSubject> metricsById = new HashMap<>();
    private final Map<String, DataSubject> dataById = new HashMap<>();
    private final IdentityHashMap<SeriesFacts, DistinctTexts> distinct = new IdentityHashMap<>();
    private final Set<String> eventMetricIds = new HashSet<>();

    JobSubject(JobFacts facts) {
        this.facts = facts;
        facts.metrics().forEach(metric -> {
            MetricSubject subject = new MetricSubject(this, metrics.size(), metric);
            metrics.add(subject);
            metricsById.put(metric.id().text(), subject);
        });
        facts.data().forEach(entry -> {
            DataSubject subject = new DataSubject(this, data.size(), entry);
            data.add(subject);
            dataById.put(entry.id().text(), subject);
        });
        facts.events().forEach(event -> {
            events.add(new EventSubject(this, events.size(), event));
            event.metrics().forEach(id -> eventMetricIds.add(id.text()));
        });
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
        return metricsById.get(id.text());
    }

    @Nullable
    DataSubject data(IdFacts id) {
        return dataById.get(id.text());
    }

    boolean isNamedByAnEvent(IdFacts metric) {
        return eventMetricIds.contains(metric.text());
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
