package dev.metricsbuild.cli;

import java.io.IOException;
import java.io.PrintWriter;

/** How reports are written. */
enum Format {
    TEXT {
        @Override
        ReportWriter writer(PrintWriter out) {
            return new TextWriter(out);
        }
    },
    JSONL {
        @Override
        ReportWriter writer(PrintWriter out) throws IOException {
            return new JsonLinesWriter(out);
        }
    },
    SARIF {
        @Override
        ReportWriter writer(PrintWriter out) throws IOException {
            return new SarifWriter(out);
        }
    };

    abstract ReportWriter writer(PrintWriter out) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
