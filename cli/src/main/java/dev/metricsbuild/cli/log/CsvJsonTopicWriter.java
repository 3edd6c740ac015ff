package dev.metricsbuild.cli.log;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.decode.MessageContent;
import dev.metricsbuild.mcap.message.MessageException;
import dev.metricsbuild.table.VisibleText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** Messages in JSON, a row each: the columns are the fields of the first message, and later ones may not have more. */
final class CsvJsonTopicWriter implements TopicWriter {
    private final Topic topic;
    private final MessageTimes times;
    private final Writer out;
    private final CsvRow row = new CsvRow();
    private boolean hasNames;

    CsvJsonTopicWriter(Topic topic, MessageTimes times, Writer out) {
        this.topic = topic;
        this.times = times;
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        for (String name : times.names()) {
            row.column(name);
        }
    }

    @Override
    public void write(McapMessage message) throws IOException {
        if (!(topic.content(message) instanceof MessageContent.Json)) {
            throw new UnusableRecordingException("Some messages of " + topic.visibleName()
                    + " are JSON and some are not, which gives no columns; write --format jsonl.");
        }
        row.clear();
        for (String name : times.names()) {
            row.set(row.column(name), MessageTimes.text(message, name));
        }
        JsonMessageReader.read(message, parser -> {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw new MessageException("the message is not a JSON object, so it has no columns");
            }
            fill(parser, "");
        });
        if (!hasNames) {
            hasNames = true;
            row.writeNames(out);
        }
        row.write(out);
    }

    private void fill(JsonParser parser, String prefix) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String path = prefix + ValueJson.wellFormed(parser.currentName());
            switch (parser.nextToken()) {
                case START_OBJECT -> fill(parser, path + ".");
                case START_ARRAY -> set(path, json(parser));
                case VALUE_NULL -> {
                    if (!hasNames) {
                        row.column(path);
                    }
                }
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> set(path, JsonMessageReader.number(parser));
                default -> set(path, ValueJson.wellFormed(parser.getText()));
            }
        }
    }

    private void set(String path, String text) throws IOException {
        if (hasNames && !row.hasColumn(path)) {
            throw new UnusableRecordingException("A message of " + topic.visibleName() + " has a field "
                    + VisibleText.of(path) + " that the first one does not have; write --format jsonl.");
        }
        int column = row.column(path);
        if (row.isFilled(column)) {
            topic.checkTimes(times, path);
            throw new MessageException("the message has two values for the column " + path);
        }
        row.set(column, text);
    }

    private static String json(JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = ValueJson.generator(text)) {
            JsonMessageReader.copy(parser, json);
        }
        return text.toString();
    }
}
