package dev.metricsbuild.processor.element;

import dev.metricsbuild.processor.diagnostic.Origin;
import dev.metricsbuild.processor.diagnostic.Problems;
import dev.metricsbuild.processor.diagnostic.Rule;
import java.util.LinkedHashMap;
import java.util.Map;

/** Types that do not exist yet; another processor may write them in this round. */
public final class Missing {
    private final Map<String, Use> uses = new LinkedHashMap<>();

    /** Where a type that does not exist is named first. */
    private record Use(String title, Origin origin) {}

    void add(String type, String title, Origin origin) {
        uses.putIfAbsent(type, new Use(title, origin));
    }

    /** Says which types nobody has written; those that have no name here are the compiler's to report. */
    public void report(Problems problems) {
        uses.forEach((type, use) -> {
            if (!type.isEmpty()) {
                problems.add(Rule.TYPE_MISSING, use.origin(), type, use.title());
            }
        });
    }

    /** Whether a class of {@code include} is missing, which says what the build consists of. */
    public boolean hasClasses() {
        return uses.containsKey("");
    }

    /** Whether all types exist. */
    public boolean isEmpty() {
        return uses.isEmpty();
    }
}
