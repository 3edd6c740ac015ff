package dev.metricsbuild.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ServiceLoader;

/**
 * Writes a report of a complete {@code metrics.binproto} for {@code --report}. Found by {@link ServiceLoader}, so that the
 * runtime needs no library of pages; the module {@code metrics-build-report} has one.
 */
public interface RunReporter {
    /**
     * Writes a report.
     *
     * @param metricsFile the complete file
     * @param target one page where the name ends in {@code .html}, else a directory of pages
     * @return what to open
     * @throws IOException if the report cannot be written
     */
    Path write(Path metricsFile, Path target) throws IOException;
}
