package dev.metricsbuild.cli.log;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.decode.MessageContent;
import dev.metricsbuild.mcap.message.MessageCursor;
import dev.metricsbuild.mcap.message.MessageException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** A message, a line: its times and its fields as one object. */
final class JsonLinesTopicWriter implements TopicWriter {
    private final Topic topic;
    private final MessageTimes times;
    private final Writer out;
    private final StringWriter line = new StringWriter();
    private JsonGenerator json;

    JsonLinesTopicWriter(Topic topic, MessageTimes times, Writer out) throws IOException {
        this.topic = topic;
        this.times = times;
        this.out = out;
        this.json = ValueJson.generator(line);
    }

    @Override
    public void begin() throws IOException {
        topic.checkTimes(times);
    }

    @Override
    public void write(McapMessage message) throws IOException {
        line.getBuffer().setLength(0);
        try {
            if (topic.content(message) instanceof MessageContent.Json) {
                JsonMessageReader.read(message, parser -> writeText(message, parser));
            } else {
                writeFields(message, topic.cursor(message));
            }
        } catch (MessageException e) {
            // It stands within half an object.
            json = ValueJson.generator(line);
            throw e;
        }
        json.flush();
        out.append(line.getBuffer()).append('\n');
    }

    private void writeTimes(McapMessage message) throws IOException {
        for (String name : times.names()) {
            json.writeFieldName(name);
            json.writeNumber(MessageTimes.text(message, name));
        }
    }

    private void writeFields(McapMessage message, MessageCursor cursor) throws IOException {
        json.writeStartObject();
        writeTimes(message);
        cursor.next();
        ValueJson.writeFields(json, cursor, cursor.struct());
        json.writeEndObject();
    }

    private void writeText(McapMessage message, JsonParser parser) throws IOException {
        boolean isObject = parser.currentToken() == JsonToken.START_OBJECT;
        if (!isObject && times.names().isEmpty()) {
            JsonMessageReader.copy(parser, json);
            return;
        }
        json.writeStartObject();
        writeTimes(message);
        if (isObject) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                topic.checkTimes(times, parser.currentName());
                json.writeFieldName(ValueJson.wellFormed(parser.currentName()));
                parser.nextToken();
                JsonMessageReader.copy(parser, json);
            }
        } else {
            json.writeFieldName("value");
            JsonMessageReader.copy(parser, json);
        }
        json.writeEndObject();
    }
}
