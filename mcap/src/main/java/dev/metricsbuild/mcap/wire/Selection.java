package dev.metricsbuild.mcap.wire;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which fields of a struct are wanted, and which of theirs. */
final class Selection {
    private final Map<String, Selection> fields = new HashMap<>();
    private boolean isWhole;

    private Selection() {}

    /** The fields of these dotted paths, each with all that it holds. */
    static Selection of(Collection<String> paths) {
        Selection root = new Selection();
        for (String path : paths) {
            Selection here = root;
            for (String name : path.split("\\.", -1)) {
                here = here.fields.computeIfAbsent(name, key -> new Selection());
            }
            here.isWhole = true;
        }
        return root;
    }

    /** What is wanted of a field; null for nothing. */
    @Nullable
    Selection of(String field) {
        return fields.get(field);
    }

    /** Whether all is wanted. */
    boolean isWhole() {
        return isWhole;
    }
}
