package dev.metricsbuild.cli;

import dev.metricsbuild.table.VisibleText;
import dev.metricsbuild.validate.ValidationReport;
import java.io.PrintWriter;

/** For people: every violation, and a sum where there are several files. */
final class TextWriter implements ReportWriter {
    private final PrintWriter out;
    private int accepted;
    private int rejected;
    private int unreadable;

    TextWriter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void report(String file, ValidationReport report) {
        out.println(VisibleText.of(file) + ": "
                + VisibleText.ofLines(report.toString().replace(System.lineSeparator(), "\n")));
        if (report.accepted()) {
            accepted++;
        } else {
            rejected++;
        }
    }

    @Override
    public void unreadable(String file, String reason) {
        unreadable++;
    }

    @Override
    public void close() {
        if (accepted + rejected + unreadable > 1) {
            out.println(accepted + " accepted, " + rejected + " rejected, " + unreadable + " not readable");
        }
    }
}
