package dev.metricsbuild.validate.rule;

import dev.metricsbuild.wire.PositionIndex;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Subjects by what should tell them apart, an id or a name. What stands twice leads to its last bearer. */
final class Bearers<S extends Subject> {
    private final List<S> subjects;
    private final Function<S, Object> key;
    private final PositionIndex first;
    private final Map<Integer, S> lastOfRepeated = new HashMap<>();
    private final Map<S, S> firstOfRepeated = new LinkedHashMap<>();

    Bearers(List<S> subjects, Function<S, Object> key) {
        this.subjects = subjects;
        this.key = key;
        this.first = new PositionIndex(subjects.size());
        for (int position = 0; position < subjects.size(); position++) {
            add(position);
        }
    }

    private void add(int position) {
        S subject = subjects.get(position);
        Object of = key.apply(subject);
        int before = find(of);
        if (before < 0) {
            first.add(of.hashCode(), position);
        } else {
            lastOfRepeated.put(before, subject);
            firstOfRepeated.put(subject, subjects.get(before));
        }
    }

    private int find(Object of) {
        return first.find(
                of.hashCode(), position -> key.apply(subjects.get(position)).equals(of));
    }

    @Nullable
    S of(Object id) {
        int position = find(id);
        return position < 0 ? null : lastOfRepeated.getOrDefault(position, subjects.get(position));
    }

    /** Shows each subject that bears what another before it bears, with the first that does. */
    void eachRepeated(BiConsumer<S, S> action) {
        firstOfRepeated.forEach(action);
    }
}
