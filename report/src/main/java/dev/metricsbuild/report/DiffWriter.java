package dev.metricsbuild.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.metricsbuild.report.Change.Kind;
import dev.metricsbuild.report.MetricsDiff.JobDiff;
import dev.metricsbuild.table.VisibleText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Writes what changed: for terminals, in Markdown for a pull request's comment, as JSON for programs. */
public enum DiffWriter {
    /** One line per change. */
    TERMINAL {
        @Override
        public void write(MetricsDiff diff, Appendable out) throws IOException {
            for (JobDiff job : diff.jobs()) {
                if (!job.changes().isEmpty()) {
                    out.append(VisibleText.of(job.name())).append('\n');
                    lines(job.changes(), out);
                }
            }
            lines(diff.jobChanges(), out);
            out.append(totals(diff)).append('\n');
        }

        private void lines(List<Change> changes, Appendable out) throws IOException {
            for (Change change : changes) {
                String kind = change.kind().name().toLowerCase(Locale.ROOT);
                String line = "  " + kind + " ".repeat(9 - kind.length()) + change.subject() + " "
                        + VisibleText.of(change.name()) + "  " + VisibleText.of(change.details());
                out.append(line.stripTrailing()).append('\n');
            }
        }
    },
    /** A table for each job that changed. */
    MARKDOWN {
        @Override
        public void write(MetricsDiff diff, Appendable out) throws IOException {
            out.append("**").append(totals(diff)).append("**\n\n");
            for (JobDiff job : diff.jobs()) {
                if (!job.changes().isEmpty()) {
                    out.append("### ").append(MarkdownText.of(job.name())).append("\n\n");
                    table(job.changes(), out);
                }
            }
            if (!diff.jobChanges().isEmpty()) {
                out.append("### Jobs\n\n");
                table(diff.jobChanges(), out);
            }
        }

        private void table(List<Change> changes, Appendable out) throws IOException {
            out.append("| change | of | name | details |\n| --- | --- | --- | --- |\n");
            for (Change change : changes) {
                String kind = change.kind().name().toLowerCase(Locale.ROOT);
                out.append("| " + (change.kind() == Kind.WORSE ? "**worse**" : kind) + " | " + change.subject() + " | "
                        + MarkdownText.of(change.name()) + " | " + MarkdownText.of(change.details()) + " |\n");
            }
            out.append('\n');
        }
    },
    /** One object. */
    JSON {
        @Override
        public void write(MetricsDiff diff, Appendable out) throws IOException {
            Writer text = new StringWriter();
            try (JsonGenerator json =
                    new JsonFactory().createGenerator(text).setPrettyPrinter(new DefaultPrettyPrinter())) {
                json.writeStartObject();
                json.writeArrayFieldStart("jobs");
                for (JobDiff job : diff.jobs()) {
                    json.writeStartObject();
                    json.writeStringField("name", job.name());
                    changes("changes", job.changes(), json);
                    json.writeEndObject();
                }
                json.writeEndArray();
                changes("jobChanges", diff.jobChanges(), json);
                json.writeEndObject();
            }
            out.append(text.toString()).append('\n');
        }

        private void changes(String field, List<Change> changes, JsonGenerator json) throws IOException {
            json.writeArrayFieldStart(field);
            for (Change change : changes) {
                json.writeStartObject();
                json.writeStringField("change", change.kind().name());
                json.writeStringField("subject", change.subject());
                json.writeStringField("name", change.name());
                json.writeStringField("details", change.details());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    };

    /**
     * Writes a comparison.
     *
     * @throws IOException if it cannot be written
     */
    public abstract void write(MetricsDiff diff, Appendable out) throws IOException;

    /** The format as the command line names it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String totals(MetricsDiff diff) {
        if (diff.isEmpty()) {
            return "no change";
        }
        StringBuilder totals = new StringBuilder();
        for (Kind kind : Kind.values()) {
            totals.append(diff.count(kind))
                    .append(' ')
                    .append(kind.name().toLowerCase(Locale.ROOT))
                    .append(", ");
        }
        return totals.append("in ")
                .append(diff.jobs().size())
                .append(diff.jobs().size() == 1 ? " job" : " jobs")
                .toString();
    }
}
