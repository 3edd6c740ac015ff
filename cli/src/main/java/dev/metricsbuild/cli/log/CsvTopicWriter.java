package dev.metricsbuild.cli.log;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.decode.MessageContent;
import dev.metricsbuild.mcap.message.MessageCursor;
import dev.metricsbuild.mcap.message.Token;
import dev.metricsbuild.mcap.schema.FieldType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A message, a row: a column for each value of the schema, and arrays without a fixed length as JSON in one cell. */
final class CsvTopicWriter implements TopicWriter {
    private final Topic topic;
    private final MessageTimes times;
    private final Writer out;
    private final CsvRow row = new CsvRow();
    private final Map<MessageContent, CsvColumn.Group> columns = new HashMap<>();

    CsvTopicWriter(Topic topic, MessageTimes times, Writer out) {
        this.topic = topic;
        this.times = times;
        this.out = out;
    }

    /** A topic has one header, whose columns are those of all its schemas. */
    @Override
    public void begin() throws IOException {
        topic.checkTimes(times);
        for (String name : times.names()) {
            row.column(name);
        }
        for (MessageContent content : topic.contents()) {
            if (content instanceof MessageContent.Fields fields) {
                columns.put(content, CsvColumn.of(fields.plan().type(), row));
            }
        }
        row.writeNames(out);
    }

    @Override
    public void write(McapMessage message) throws IOException {
        MessageContent content = topic.content(message);
        if (content instanceof MessageContent.Json) {
            throw new UnusableRecordingException("Some messages of " + topic.visibleName()
                    + " are JSON and some are not, which gives no columns; write --format jsonl.");
        }
        row.clear();
        for (String name : times.names()) {
            row.set(row.column(name), MessageTimes.text(message, name));
        }
        MessageCursor cursor = topic.cursor(message);
        cursor.next();
        CsvColumn.Group group = columns.get(content);
        if (group == null) {
            throw new UnusableRecordingException("The messages of " + topic.visibleName()
                    + " change to a schema that comes after the first message; write --format jsonl.");
        }
        fillStruct(cursor, group);
        row.write(out);
    }

    private void fillStruct(MessageCursor cursor, CsvColumn.Group group) throws IOException {
        while (cursor.next() == Token.FIELD) {
            fill(cursor, cursor.fieldIndex(), group);
        }
    }

    private void fill(MessageCursor cursor, int member, CsvColumn.Group group) throws IOException {
        fill(cursor, cursor.next(), group.members().get(member));
    }

    private void fill(MessageCursor cursor, Token token, CsvColumn column) throws IOException {
        if (column instanceof CsvColumn.Cell cell) {
            row.set(cell.index(), text(cursor, token, cell.type()));
        } else if (column instanceof CsvColumn.Group group) {
            if (token == Token.START_STRUCT) {
                fillStruct(cursor, group);
                return;
            }
            int index = 0;
            for (Token next = cursor.next(); next != Token.END_ARRAY; next = cursor.next()) {
                fill(cursor, next, group.members().get(index));
                index++;
            }
        }
    }

    private static String text(MessageCursor cursor, Token token, FieldType type) throws IOException {
        return switch (token) {
            case BOOLEAN -> Boolean.toString(cursor.booleanValue());
            case LONG -> Long.toString(cursor.longValue());
            case UNSIGNED_LONG -> Long.toUnsignedString(cursor.longValue());
            case FLOAT, DOUBLE -> Double.toString(cursor.doubleValue());
            case STRING, ENUM -> ValueJson.wellFormed(cursor.stringValue());
            default ->
                ValueJson.isBytes(type)
                        ? Base64.getEncoder().encodeToString(cursor.bytes())
                        : json(cursor, token, type);
        };
    }

    private static String json(MessageCursor cursor, Token token, FieldType type) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = ValueJson.generator(text)) {
            ValueJson.write(json, cursor, token, type);
        }
        return text.toString();
    }
}
