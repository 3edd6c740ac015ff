package dev.metricsbuild.engine;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The logs of a run of which something is lost, since they were cut off and read all the same. */
final class IncompleteLogs {
    private final Map<Path, Set<String>> losses = new LinkedHashMap<>();

    /** Notes what a log has lost; several methods may read the same log. */
    void add(Path file, String loss) {
        losses.computeIfAbsent(file, path -> new LinkedHashSet<>()).add(loss);
    }

    /** A line for each log, in the order in which they were read. */
    List<String> lines() {
        return losses.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + String.join("; ", entry.getValue()))
                .toList();
    }
}
