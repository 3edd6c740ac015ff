package dev.metricsbuild.input;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is asked of a format of logs.
 *
 * @param file exists
 * @param options as the annotations say
 * @param dottedNames the fields asked for whose names reach into nested ones, such as {@code pose.position.x}
 * @param lost takes in words what could not be read, where the options allow for that
 */
public record LogRequest(Path file, ReadOptions options, List<String> dottedNames, Consumer<String> lost) {
    /** Copies the names. */
    public LogRequest {
        dottedNames = List.copyOf(dottedNames);
    }
}
