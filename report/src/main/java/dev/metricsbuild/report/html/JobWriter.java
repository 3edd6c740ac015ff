package dev.metricsbuild.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.metricsbuild.metric.DoubleSummary;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.MetricTag;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.TimestampType;
import dev.metricsbuild.report.JobFile;
import dev.metricsbuild.validate.Violation;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a job for the page: in full, or the row that a table of jobs has of it. */
final class JobWriter {
    private final JsonGenerator json;
    private final ColumnTable columns;

    JobWriter(JsonGenerator json, ColumnTable columns) {
        this.json = json;
        this.columns = columns;
    }

    /** Writes a job with all its metrics. */
    void full(JobFile job) throws IOException {
        json.writeStartObject();
        head(job);
        json.writeArrayFieldStart("violations");
        for (Violation violation : job.validation().violations()) {
            violation(violation);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("losses");
        for (String loss : job.losses()) {
            json.writeString(loss);
        }
        json.writeEndArray();
        ValuesWriter values = new ValuesWriter(json, columns, new PictureWriter(job, columns));
        IdentityHashMap<Metric, Integer> positions = new IdentityHashMap<>();
        json.writeArrayFieldStart("metrics");
        for (Metric metric : job.metrics().metrics()) {
            positions.put(metric, positions.size());
            metric(metric, values);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("events");
        for (Event event : job.metrics().events()) {
            event(event, positions);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes the row of a job: its status and its scalars. */
    void row(JobFile job, @Nullable String address) throws IOException {
        json.writeStartObject();
        head(job);
        if (address != null) {
            json.writeStringField("address", address);
        }
        json.writeArrayFieldStart("scalars");
        for (Metric metric : job.metrics().metrics()) {
            if (!metric.isEventMetric()) {
                scalar(metric);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void head(JobFile job) throws IOException {
        json.writeStringField("name", job.name());
        json.writeStringField("id", job.metrics().jobId().toString());
        json.writeStringField("status", job.metrics().status().name());
        json.writeBooleanField("accepted", job.validation().accepted());
    }

    private void scalar(Metric metric) throws IOException {
        if (metric.values() instanceof Scalar scalar) {
            cell(metric, scalar.value(), scalar.unit());
        } else if (metric.values() instanceof DoubleSummary summary) {
            Map<String, ChosenValue> chosen = ChosenValue.of(summary);
            if (chosen.size() == 1) {
                cell(
                        metric,
                        chosen.values().iterator().next().value(),
                        summary.values().unit());
            }
        }
    }

    private void cell(Metric metric, double value, @Nullable String unit) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", metric.name());
        json.writeNumberField("value", value);
        json.writeStringField("unit", unit == null ? "" : unit);
        json.writeStringField("status", metric.status().name());
        json.writeEndObject();
    }

    private void metric(Metric metric, ValuesWriter values) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", metric.name());
        json.writeStringField("type", metric.type().name());
        json.writeStringField("description", metric.description());
        json.writeStringField("status", metric.status().name());
        json.writeStringField("importance", metric.importance().name());
        json.writeBooleanField("event", metric.isEventMetric());
        json.writeBooleanField("display", !Boolean.FALSE.equals(metric.shouldDisplay()));
        Float order = metric.order();
        if (order != null) {
            json.writeNumberField("order", order);
        }
        json.writeArrayFieldStart("tags");
        for (MetricTag tag : metric.tags()) {
            json.writeStartArray();
            json.writeString(tag.key());
            json.writeString(tag.value());
            json.writeEndArray();
        }
        json.writeEndArray();
        metric.values().accept(values);
        json.writeEndObject();
    }

    private void event(Event event, IdentityHashMap<Metric, Integer> positions) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", event.name());
        json.writeStringField("description", event.description());
        json.writeStringField("status", event.status().name());
        json.writeStringField("importance", event.importance().name());
        json.writeNumberField("time", event.nanos() / 1e9);
        json.writeBooleanField("absolute", event.timestampType() == TimestampType.ABSOLUTE);
        json.writeArrayFieldStart("tags");
        for (String tag : event.tags()) {
            json.writeString(tag);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("metrics");
        for (Metric metric : event.metrics()) {
            Integer position = positions.get(metric);
            if (position != null) {
                json.writeNumber(position);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void violation(Violation violation) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", violation.severity().name());
        json.writeStringField("rule", violation.rule());
        json.writeStringField("path", violation.path());
        json.writeStringField("name", violation.name());
        json.writeStringField("message", violation.message());
        json.writeStringField("fix", violation.fix());
        json.writeEndObject();
    }
}
