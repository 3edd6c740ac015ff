package dev.metricsbuild.processor.writer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Names of one scope, each given once: who comes late gets an underscore. */
final class NamePool {
    private final Set<String> taken = new HashSet<>();
    private final Map<Object, String> names = new HashMap<>();

    /** Keeps a name from being given. */
    void reserve(String name) {
        taken.add(name);
    }

    /** Gives the name, or the next that is free. */
    String newName(String suggestion) {
        String name = suggestion;
        while (SourceVersion.isKeyword(name) || !taken.add(name)) {
            name += "_";
        }
        return name;
    }

    /** Gives a name that is found again by what it is for. */
    void newName(String suggestion, Object bearer) {
        names.put(bearer, newName(suggestion));
    }

    /** The name that something was given. */
    String get(Object bearer) {
        @Nullable String name = names.get(bearer);
        if (name == null) {
            throw new IllegalArgumentException("no name was given to " + bearer);
        }
        return name;
    }
}
