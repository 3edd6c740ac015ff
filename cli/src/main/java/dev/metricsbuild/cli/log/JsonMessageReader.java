package dev.metricsbuild.cli.log;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.message.MessageException;
import java.io.IOException;

/** Reads messages that are texts of JSON, one value each; numbers keep their digits. */
final class JsonMessageReader {
    private JsonMessageReader() {}

    /** What becomes of a message's text. */
    interface Use {
        /** Takes the value that the parser stands at, to its last token. */
        void take(JsonParser parser) throws IOException;
    }

    /**
     * Reads a message.
     *
     * @throws MessageException if it is no JSON, or more than one value
     */
    static void read(McapMessage message, Use use) throws IOException {
        try (JsonParser parser = ValueJson.FACTORY.createParser(message.buffer(), message.offset(), message.length())) {
            if (parser.nextToken() == null) {
                throw new MessageException("the message is empty; a JSON value was expected");
            }
            use.take(parser);
            if (parser.nextToken() != null) {
                throw new MessageException("the message has more than one JSON value");
            }
        } catch (JsonProcessingException e) {
            throw new MessageException("the message is not JSON: " + e.getOriginalMessage());
        }
    }

    /** Writes the value that a parser stands at. */
    static void copy(JsonParser parser, JsonGenerator json) throws IOException {
        int depth = 0;
        do {
            copyToken(parser, json);
            JsonToken token = parser.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (depth > 0 && parser.nextToken() != null);
    }

    private static void copyToken(JsonParser parser, JsonGenerator json) throws IOException {
        switch (parser.currentToken()) {
            case FIELD_NAME -> json.writeFieldName(ValueJson.wellFormed(parser.currentName()));
            case VALUE_STRING -> json.writeString(ValueJson.wellFormed(parser.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.writeNumber(number(parser));
            default -> json.copyCurrentEvent(parser);
        }
    }

    /** The text of a number; those that are none as Python prints them. */
    static String number(JsonParser parser) throws IOException {
        return parser.isNaN() ? Double.toString(parser.getDoubleValue()) : parser.getText();
    }
}
