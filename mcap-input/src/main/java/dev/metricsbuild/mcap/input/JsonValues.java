package dev.metricsbuild.mcap.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.decode.MessageContent;
import java.io.IOException;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The fields of a message that is JSON itself. */
final class JsonValues implements MessageValues {
    private final JsonFactory factory = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    private final MessageContent.Json content;
    private JsonParser parser;
    private int depth;

    JsonValues(MessageContent.Json content) throws IOException {
        this.content = content;
        this.parser = factory.createParser("");
    }

    @Override
    public void reset(McapMessage message) throws IOException {
        parser = factory.createParser(content.text(message));
        depth = 0;
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new JsonParseException(parser, "the message is not an object");
        }
    }

    @Override
    public boolean has(String name) {
        return false;
    }

    @Override
    public @Nullable JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new JsonParseException(parser, "the message ends in the middle of a value");
        }
        if (token.isStructStart()) {
            depth++;
        } else if (token.isStructEnd() && depth-- == 0) {
            return null;
        }
        return token;
    }

    @Override
    public void skip() throws IOException {
        parser.skipChildren();
        depth--;
    }

    @Override
    public String name() {
        try {
            return parser.currentName();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public String text() throws IOException {
        return parser.getText();
    }

    @Override
    public long longValue() throws IOException {
        return parser.getLongValue();
    }

    @Override
    public double doubleValue() throws IOException {
        return parser.getDoubleValue();
    }

    @Override
    public BigInteger bigInteger() throws IOException {
        return parser.getBigIntegerValue();
    }
}
