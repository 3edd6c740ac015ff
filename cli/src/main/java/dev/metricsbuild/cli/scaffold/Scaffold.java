package dev.metricsbuild.cli.scaffold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The start of a metrics build for a log that there is. */
public final class Scaffold {
    private Scaffold() {}

    /**
     * The source text of a class with a record for the rows of a log, or for the one object in it, and one metric.
     *
     * @param log a file of .csv, .tsv, .json, .jsonl or .ndjson
     * @param packageName the package of the class; none if empty
     * @param rows how many rows at most tell the types
     * @return the lines of the class, which is named after the file, such as {@code FlightMetrics}
     * @throws UnusableLogException if there is no row in it, or none that a record can have
     * @throws IOException if it cannot be read
     */
    public static List<String> of(Path log, String packageName, int rows) throws IOException {
        String name = log.getFileName().toString();
        String stem = name.substring(0, Math.max(name.lastIndexOf('.'), 0));
        return ClassWriter.write(LogSample.of(log, rows), packageName, JavaNames.joined(stem, true) + "Metrics");
    }
}
