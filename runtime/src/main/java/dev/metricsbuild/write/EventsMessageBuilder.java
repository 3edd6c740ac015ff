package dev.metricsbuild.write;

import dev.metricsbuild.metric.Event;
import java.util.ArrayList;
import java.util.List;

/** Builds the message of events with their metrics. */
public final class EventsMessageBuilder {
    private final List<Event> events = new ArrayList<>();

    private EventsMessageBuilder() {}

    /** Starts without events. */
    public static EventsMessageBuilder of() {
        return new EventsMessageBuilder();
    }

    /** Adds an event. */
    public EventsMessageBuilder add(Event event) {
        events.add(event);
        return this;
    }

    /** Adds events. */
    public EventsMessageBuilder addAll(List<Event> more) {
        events.addAll(more);
        return this;
    }

    /**
     * The message of the events.
     *
     * @throws IllegalStateException if the platform would reject them; the message names every violation
     */
    public MetricsMessage build() {
        MetricsWriter writer = MetricsMessage.newWriter();
        events.forEach(writer::add);
        return MetricsMessage.of(writer);
    }
}
