package dev.metricsbuild.processor.writer;

import com.palantir.javapoet.NameAllocator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names of one scope, each given once: who comes late gets an underscore. The allocator is told a number for each, since
 * by itself it draws a random one, and the first of those takes long.
 */
final class NamePool {
    private final NameAllocator allocator = new NameAllocator();
    private final Set<String> reserved = new HashSet<>();
    private final Map<Object, String> names = new HashMap<>();
    private int given;

    /** Keeps a name from being given. */
    void reserve(String name) {
        if (!name.isEmpty() && reserved.add(name)) {
            newName(name);
        }
    }

    /** Gives the name, or the next that is free. */
    String newName(String suggestion) {
        given++;
        return allocator.newName(suggestion, given);
    }

    /** Gives a name that is found again by what it is for. */
    void newName(String suggestion, Object bearer) {
        names.put(bearer, newName(suggestion));
    }

    /** The name that something was given. */
    String get(Object bearer) {
        String name = names.get(bearer);
        if (name == null) {
            throw new IllegalArgumentException("no name was given to " + bearer);
        }
        return name;
    }
}
