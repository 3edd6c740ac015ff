package dev.metricsbuild.cli;

import dev.metricsbuild.validate.ValidationReport;
import java.io.IOException;

/** Writes the reports of several files, one after the other, and closes what it opened. */
interface ReportWriter extends AutoCloseable {

    /** Writes what was found in a file. */
    void report(String file, ValidationReport report) throws IOException;

    /** Writes that a file could not be read. */
    void unreadable(String file, String reason) throws IOException;

    @Override
    void close() throws IOException;
}
