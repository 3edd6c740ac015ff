package dev.metricsbuild.mcap.select;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which fields of a struct are wanted, and which of theirs. */
public final class Selection {
    private final Map<String, Selection> fields = new HashMap<>();
    private boolean isWhole;

    private Selection() {}

    /** The fields of these dotted paths, each with all that it holds. */
    public static Selection of(Collection<String> paths) {
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
    public @Nullable Selection of(String field) {
        return fields.get(field);
    }

    /** Whether fields of it are named by themselves. */
    public boolean hasFields() {
        return !fields.isEmpty();
    }

    /** Whether all is wanted. */
    public boolean isWhole() {
        return isWhole;
    }
}
