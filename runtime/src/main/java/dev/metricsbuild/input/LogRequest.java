package dev.metricsbuild.input;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is asked of a format of logs.
 *
 * @param name of the log, for messages
 * @param parts the files that are the log, or directories that are parts of it; at least one, all of the format, in their order
 * @param options as the annotations say
 * @param dottedNames the fields asked for whose names reach into nested ones, such as {@code pose.position.x}
 * @param lost takes in words what could not be read, where the options allow for that
 */
public record LogRequest(
        String name, List<Path> parts, ReadOptions options, List<String> dottedNames, Consumer<String> lost) {
    /** Copies the lists. */
    public LogRequest {
        parts = List.copyOf(parts);
        dottedNames = List.copyOf(dottedNames);
    }
}
