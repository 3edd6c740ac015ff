package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.DataFacts;
import dev.metricsbuild.validate.facts.EventFacts;
import dev.metricsbuild.validate.facts.IdFacts;
import dev.metricsbuild.validate.facts.JobFacts;
import dev.metricsbuild.validate.facts.MetricFacts;
import dev.metricsbuild.validate.facts.SeriesFacts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The whole message, with the look-up tables of its ids and names. Subjects within it are made when they are asked for:
 * kept, those of a hundred thousand metrics would take as much memory as the metrics.
 */
final class JobSubject implements Subject {
    private static final int RECENT = 8;

    private final JobFacts facts;
    private final List<EventSubject> events = new ArrayList<>();
    private final Bearers metricsById;
    private final Bearers metricsByName;
    private final Bearers dataById;
    private final Bearers dataByName;
    private final Indexes indexes;
    private final @Nullable DataSubject[] recent = new DataSubject[RECENT];
    private final BitSet timeAxes = new BitSet();
    private final Map<Integer, List<SummaryPointer>> pointers = new LinkedHashMap<>();
    private final Map<SeriesFacts, DistinctTexts> distinct = new HashMap<>();
    private final Set<Object> eventMetricIds = new HashSet<>();

    JobSubject(JobFacts facts) {
        this.facts = facts;
        List<MetricFacts> metrics = facts.metrics();
        metricsById = new Bearers(
                metrics.size(), position -> metrics.get(position).id().key());
        metricsByName =
                new Bearers(metrics.size(), position -> metrics.get(position).name());
        List<DataFacts> data = facts.data();
        dataById = new Bearers(data.size(), position -> data.get(position).id().key());
        dataByName = new Bearers(data.size(), position -> data.get(position).name());
        indexes = new Indexes(data.size(), dataById);
        addMetrics(metrics);
        addData(data);
        for (EventFacts event : facts.events()) {
            events.add(new EventSubject(this, events.size(), event));
            event.metrics().forEach(id -> eventMetricIds.add(id.key()));
        }
    }

    private void addMetrics(List<MetricFacts> metrics) {
        for (int position = 0; position < metrics.size(); position++) {
            MetricFacts metric = metrics.get(position);
            metricsById.add(position, metric.id().key());
            if (!metric.eventMetric() && !metric.name().isEmpty()) {
                metricsByName.add(position, metric.name());
            }
        }
    }

    private void addData(List<DataFacts> data) {
        for (int position = 0; position < data.size(); position++) {
            DataFacts entry = data.get(position);
            dataById.add(position, entry.id().key());
            dataByName.add(position, entry.name());
            indexes.add(position, entry);
        }
        indexes.complete(data);
    }

    JobFacts facts() {
        return facts;
    }

    MetricSubject metric(int position) {
        return new MetricSubject(this, position, facts.metrics().get(position));
    }

    /** One of the few that were asked for last comes again: neighbours share their index, and a metric asks for its own. */
    DataSubject data(int position) {
        int place = position % recent.length;
        DataSubject before = recent[place];
        if (before != null && before.position() == position) {
            return before;
        }
        DataSubject made = new DataSubject(this, position, facts.data().get(position));
        recent[place] = made;
        return made;
    }

    List<EventSubject> events() {
        return events;
    }

    @Nullable
    MetricSubject metric(IdFacts id) {
        int position = metricsById.of(id.key());
        return position < 0 ? null : metric(position);
    }

    @Nullable
    DataSubject data(IdFacts id) {
        int position = dataById.of(id.key());
        return position < 0 ? null : data(position);
    }

    Bearers metricsById() {
        return metricsById;
    }

    /** Those that have a name and belong to no event. */
    Bearers metricsByName() {
        return metricsByName;
    }

    Bearers dataById() {
        return dataById;
    }

    Bearers dataByName() {
        return dataByName;
    }

    /** The data that is the index of the one at a position, which has a reference to it; null if there is none. */
    @Nullable
    DataSubject indexOf(int position) {
        int index = indexes.of(position);
        return index < 0 ? null : data(index);
    }

    /** Whether the data at a position is the index of another. */
    boolean isIndex(int position) {
        return indexes.isIndex(position);
    }

    /** Whether one of the metrics seen so far shows values over the times at a position. */
    boolean isTimeAxis(int position) {
        return timeAxes.get(position);
    }

    /** Notes that a metric shows values over the times at a position. */
    void noteTimeAxis(int position) {
        timeAxes.set(position);
    }

    boolean isNamedByAnEvent(IdFacts metric) {
        return eventMetricIds.contains(metric.key());
    }

    /** Notes that a summary points at an entry of an index. */
    void notePointer(DataSubject index, SummaryPointer pointer) {
        pointers.computeIfAbsent(index.position(), first -> new ArrayList<>()).add(pointer);
    }

    /** Shows each index that summaries point at, with all pointers noted. */
    void eachPointedAt(BiConsumer<DataSubject, List<SummaryPointer>> action) {
        pointers.forEach((index, pointing) -> action.accept(data(index), pointing));
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
