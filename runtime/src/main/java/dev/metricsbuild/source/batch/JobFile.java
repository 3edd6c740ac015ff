package dev.metricsbuild.source.batch;

import dev.metricsbuild.read.MetricsFile;
import java.io.IOException;

/** The file of a job, wherever it lies. Its {@code toString} names it in messages. */
public interface JobFile {
    /**
     * Opens it.
     *
     * @throws IOException if it cannot be read, or is no file of metrics
     */
    MetricsFile open() throws IOException;

    /**
     * How many bytes it has.
     *
     * @throws IOException if that cannot be found out
     */
    long size() throws IOException;
}
