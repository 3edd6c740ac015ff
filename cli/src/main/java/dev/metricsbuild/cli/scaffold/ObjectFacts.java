package dev.metricsbuild.cli.scaffold;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What has been seen of rows, or of the objects in one field of them. */
final class ObjectFacts {
    /** A record has at most 255 slots of parameters; what comes after so many fields cannot be in it. */
    private static final int MOST_FIELDS = 1000;

    private final Map<String, ValueFacts> fields = new LinkedHashMap<>();
    private long count;

    /** One more object. */
    void begin() {
        count++;
    }

    long count() {
        return count;
    }

    /** What is known of a field of that name; what is told of one too many is forgotten. */
    ValueFacts field(String name) {
        if (fields.size() >= MOST_FIELDS && !fields.containsKey(name)) {
            return new ValueFacts();
        }
        return fields.computeIfAbsent(name, key -> new ValueFacts());
    }

    /** The fields by their names, in the order in which they were first met. */
    Map<String, ValueFacts> fields() {
        return Collections.unmodifiableMap(fields);
    }
}
