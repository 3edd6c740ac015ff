package dev.metricsbuild.cli.log;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapInfo;
import dev.metricsbuild.mcap.McapProblem;
import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.decode.MessageDecoders;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A recording for programs: one object of JSON on a line. Times and counts are whole numbers of up to 64 bits without sign. */
final class SummaryJsonWriter {
    private final JsonGenerator json;
    private final RecordingSummary summary;

    private SummaryJsonWriter(JsonGenerator json, RecordingSummary summary) {
        this.json = json;
        this.summary = summary;
    }

    static void write(RecordingSummary summary, PrintWriter out) throws IOException {
        JsonGenerator json = ValueJson.generator(out);
        new SummaryJsonWriter(json, summary).write();
        json.flush();
        out.println();
    }

    private void write() throws IOException {
        McapInfo info = summary.info();
        json.writeStartObject();
        json.writeStringField("file", summary.file());
        json.writeNumberField("size", summary.size());
        writeFiles();
        json.writeStringField("profile", info.profile());
        json.writeStringField("library", info.library());
        json.writeStringField("health", summary.health().name().toLowerCase(Locale.ROOT));
        json.writeBooleanField("complete", info.isComplete());
        json.writeBooleanField("hasSummary", info.hasSummary());
        number("messageCount", info.messageCount());
        if (info.messageCount() != 0) {
            number("startTime", info.startTime());
            number("endTime", info.endTime());
            json.writeFieldName("durationSeconds");
            json.writeNumber(summary.duration().toPlainString());
        }
        writeChannels();
        writeSchemas();
        writeChunks();
        writeAttachments();
        writeMetadata();
        writeProblems();
        json.writeEndObject();
    }

    private void writeFiles() throws IOException {
        json.writeArrayFieldStart("files");
        for (RecordingSummary.Part file : summary.files()) {
            json.writeStartObject();
            json.writeStringField("name", file.name());
            json.writeNumberField("size", file.size());
            number("messageCount", file.messageCount());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void number(String name, long unsigned) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(Long.toUnsignedString(unsigned));
    }

    private void writeChannels() throws IOException {
        MessageDecoders decoders = new MessageDecoders();
        json.writeArrayFieldStart("channels");
        for (McapChannel channel : summary.info().channels()) {
            McapRecord.Schema schema = channel.schema();
            json.writeStartObject();
            json.writeNumberField("id", channel.id());
            json.writeStringField("topic", channel.topic());
            json.writeStringField("messageEncoding", channel.messageEncoding());
            if (schema != null) {
                json.writeNumberField("schemaId", schema.id());
                json.writeStringField("schemaName", schema.name());
                json.writeStringField("schemaEncoding", schema.encoding());
            }
            number("messageCount", summary.count(channel));
            OptionalDouble rate = summary.rate(channel);
            if (rate.isPresent()) {
                json.writeNumberField("messagesPerSecond", rate.getAsDouble());
            }
            Optional<String> reason = RecordingSummary.undecodable(decoders, channel);
            json.writeBooleanField("decodable", reason.isEmpty());
            if (reason.isPresent()) {
                json.writeStringField("reason", reason.get());
            }
            texts("metadata", channel.metadata());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void texts(String name, Map<String, String> texts) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    private void writeSchemas() throws IOException {
        json.writeArrayFieldStart("schemas");
        for (McapRecord.Schema schema : summary.info().schemas()) {
            json.writeStartObject();
            json.writeNumberField("id", schema.id());
            json.writeStringField("name", schema.name());
            json.writeStringField("encoding", schema.encoding());
            json.writeNumberField("size", schema.data().remaining());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeChunks() throws IOException {
        json.writeObjectFieldStart("chunks");
        json.writeNumberField("count", summary.info().chunks().size());
        json.writeArrayFieldStart("compressions");
        for (String compression : summary.compressions()) {
            json.writeString(compression);
        }
        json.writeEndArray();
        number("compressedSize", summary.compressedBytes());
        number("uncompressedSize", summary.uncompressedBytes());
        json.writeEndObject();
    }

    private void writeAttachments() throws IOException {
        json.writeArrayFieldStart("attachments");
        for (McapRecord.Attachment attachment : summary.info().attachments()) {
            json.writeStartObject();
            json.writeStringField("name", attachment.name());
            json.writeStringField("mediaType", attachment.mediaType());
            number("size", attachment.dataSize());
            number("logTime", attachment.logTime());
            number("createTime", attachment.createTime());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeMetadata() throws IOException {
        json.writeArrayFieldStart("metadata");
        for (McapRecord.Metadata metadata : summary.info().metadata()) {
            json.writeStartObject();
            json.writeStringField("name", metadata.name());
            texts("values", metadata.metadata());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeProblems() throws IOException {
        json.writeArrayFieldStart("problems");
        for (McapProblem problem : summary.problems()) {
            json.writeStartObject();
            json.writeStringField("kind", problem.kind().name());
            json.writeBooleanField("isError", problem.kind().isError());
            number("offset", problem.offset());
            number("count", problem.count());
            json.writeStringField("message", problem.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
