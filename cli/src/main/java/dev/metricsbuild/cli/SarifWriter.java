package dev.metricsbuild.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.metricsbuild.validate.MetricsValidator;
import dev.metricsbuild.validate.Severity;
import dev.metricsbuild.validate.ValidationReport;
import dev.metricsbuild.validate.Violation;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For tools that show findings: one SARIF 2.1.0 log with one run over all the files. */
final class SarifWriter implements ReportWriter {
    private final JsonGenerator json;
    private final PrintWriter out;
    private final Map<String, Integer> ruleIndexes = new HashMap<>();
    private final Map<String, String> unreadable = new LinkedHashMap<>();
    private final Map<String, String> unlisted = new LinkedHashMap<>();

    SarifWriter(PrintWriter out) throws IOException {
        this.out = out;
        json = new JsonFactory().createGenerator(out).setPrettyPrinter(new DefaultPrettyPrinter());
        json.writeStartObject();
        json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        writeTool();
        json.writeArrayFieldStart("results");
    }

    private void writeTool() throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "metricsbuild");
        json.writeStringField("version", Main.Version.number());
        json.writeArrayFieldStart("rules");
        List<MetricsValidator.RuleDescription> rules = MetricsValidator.rules();
        for (MetricsValidator.RuleDescription rule : rules) {
            ruleIndexes.put(rule.id(), ruleIndexes.size());
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            writeText("shortDescription", rule.summary());
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", level(rule.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void report(String file, ValidationReport report) throws IOException {
        for (Violation violation : report.violations()) {
            json.writeStartObject();
            json.writeStringField("ruleId", violation.rule());
            Integer index = ruleIndexes.get(violation.rule());
            if (index != null) {
                json.writeNumberField("ruleIndex", index);
            }
            json.writeStringField("level", level(violation.severity()));
            writeText("message", violation.message() + " " + violation.fix());
            writeLocation(file, violation);
            json.writeObjectFieldStart("properties");
            json.writeStringField("name", violation.name());
            json.writeStringField("fix", violation.fix());
            json.writeEndObject();
            json.writeEndObject();
        }
        int more = report.unlistedErrors() + report.unlistedWarnings();
        if (more > 0) {
            unlisted.put(file, more + " more violations that are not listed");
        }
    }

    private void writeLocation(String file, Violation violation) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(file));
        json.writeEndObject();
        json.writeEndObject();
        if (!violation.path().isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", violation.path());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    @Override
    public void unreadable(String file, String reason) {
        unreadable.put(file, reason);
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", unreadable.isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        writeNotifications("error", unreadable);
        writeNotifications("warning", unlisted);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.println();
    }

    private void writeNotifications(String level, Map<String, String> notifications) throws IOException {
        for (Map.Entry<String, String> entry : notifications.entrySet()) {
            json.writeStartObject();
            json.writeStringField("level", level);
            writeText("message", entry.getKey() + ": " + entry.getValue());
            json.writeEndObject();
        }
    }

    private void writeText(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
        };
    }

    /** A file's name as a reference: relative ones stay so, to whatever the reader takes as the base. */
    private static String uri(String file) {
        try {
            String path = file.replace('\\', '/');
            // A colon in the first part of a relative reference would make it a scheme.
            return new URI(null, null, path.startsWith("/") ? path : "./" + path, null)
                    .normalize()
                    .toASCIIString();
        } catch (URISyntaxException e) {
            return "unnamed";
        }
    }
}
