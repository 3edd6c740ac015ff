package dev.metricsbuild.cli.log;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/** How a recording is told of. */
public enum SummaryFormat {
    /** For people. */
    TEXT {
        @Override
        public void write(RecordingSummary summary, PrintWriter out) {
            new SummaryTextWriter(summary, out).write();
        }
    },
    /** One object of JSON. */
    JSON {
        @Override
        public void write(RecordingSummary summary, PrintWriter out) throws IOException {
            SummaryJsonWriter.write(summary, out);
        }
    };

    /** Writes it. */
    public abstract void write(RecordingSummary summary, PrintWriter out) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
