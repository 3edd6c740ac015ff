package dev.metricsbuild.metric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers the events that share a name. */
final class EventNumbers {
    private EventNumbers() {}

    static List<Event> of(List<Event> events) {
        Map<String, Integer> counts = new HashMap<>();
        events.forEach(event -> counts.merge(event.name(), 1, Integer::sum));
        Map<String, Integer> next = new HashMap<>();
        Set<String> names = new HashSet<>();
        List<Event> numbered = new ArrayList<>(events.size());
        for (Event event : events) {
            boolean shared = counts.getOrDefault(event.name(), 1) > 1;
            String name = shared ? event.name() + " " + next.merge(event.name(), 1, Integer::sum) : event.name();
            if (!names.add(name)) {
                throw new IllegalArgumentException("Two events would be named \"" + name
                        + "\": one has that name, another gets it by its number. Give one another name.");
            }
            numbered.add(event.named(name));
        }
        return List.copyOf(numbered);
    }
}
