package dev.metricsbuild.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.metricsbuild.validate.ValidationReport;
import dev.metricsbuild.validate.Violation;
import java.io.IOException;
import java.io.PrintWriter;

/** For programs: one JSON object a file, each on a line. */
final class JsonLinesWriter implements ReportWriter {
    private final JsonGenerator json;
    private final PrintWriter out;

    JsonLinesWriter(PrintWriter out) throws IOException {
        this.out = out;
        json = new JsonFactory().createGenerator(out).setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    @Override
    public void report(String file, ValidationReport report) throws IOException {
        start(file, report.accepted());
        for (Violation violation : report.violations()) {
            json.writeStartObject();
            json.writeStringField("rule", violation.rule());
            json.writeStringField("severity", violation.severity().name());
            json.writeStringField("path", violation.path());
            json.writeStringField("name", violation.name());
            json.writeStringField("message", violation.message());
            json.writeStringField("fix", violation.fix());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (report.unlistedErrors() + report.unlistedWarnings() > 0) {
            json.writeNumberField("unlistedErrors", report.unlistedErrors());
            json.writeNumberField("unlistedWarnings", report.unlistedWarnings());
        }
        end();
    }

    @Override
    public void unreadable(String file, String reason) throws IOException {
        start(file, false);
        json.writeEndArray();
        json.writeStringField("error", reason);
        end();
    }

    private void start(String file, boolean accepted) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file);
        json.writeBooleanField("accepted", accepted);
        json.writeArrayFieldStart("violations");
    }

    private void end() throws IOException {
        json.writeEndObject();
        json.flush();
        out.println();
    }

    @Override
    public void close() throws IOException {
        json.flush();
    }
}
