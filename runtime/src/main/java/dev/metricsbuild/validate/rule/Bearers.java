package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.IdFacts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Subjects by their ids. An id that stands twice leads to its last bearer. */
final class Bearers<S extends Subject> {
    private final Map<Object, S> last;
    private final Map<S, S> firstOfRepeated = new LinkedHashMap<>();

    /** Makes room for about as many. */
    Bearers(int expected) {
        last = new HashMap<>(expected * 4 / 3 + 1);
    }

    void add(IdFacts id, S subject) {
        S before = last.put(id.key(), subject);
        if (before != null) {
            firstOfRepeated.put(subject, firstOfRepeated.getOrDefault(before, before));
        }
    }

    @Nullable
    S of(IdFacts id) {
        return last.get(id.key());
    }

    /** Shows each subject whose id stands before too, with the first that bears it. */
    void eachRepeated(BiConsumer<S, S> action) {
        firstOfRepeated.forEach(action);
    }
}
