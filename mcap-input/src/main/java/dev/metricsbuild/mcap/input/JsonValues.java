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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a message that is JSON itself. */
final class JsonValues implements MessageValues {
    private static final List<String> TIMES = List.of("logTime", "publishTime");
    private static final String ESCAPE = "\\u";

    private final JsonFactory factory = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    private final MessageContent.Json content;
    private final Set<String> names = new HashSet<>();
    private JsonParser parser;
    private int depth;

    JsonValues(MessageContent.Json content) throws IOException {
        this.content = content;
        this.parser = factory.createParser("");
    }

    @Override
    public void reset(McapMessage message) throws IOException {
        String text = content.text(message);
        names.clear();
        if (TIMES.stream().anyMatch(text::contains) || text.contains(ESCAPE)) {
            readNames(text);
        }
        parser = factory.createParser(text);
        depth = 0;
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new JsonParseException(parser, "the message is not an object");
        }
    }

    /** The names of a message's own fields are known before the first of them, as those of a schema are. */
    private void readNames(String text) throws IOException {
        try (JsonParser ahead = factory.createParser(text)) {
            ahead.nextToken();
            while (ahead.nextToken() == JsonToken.FIELD_NAME) {
                names.add(ahead.currentName());
                ahead.nextToken();
                ahead.skipChildren();
            }
        }
    }

    /** Whether the message has a field of this name, as far as the name may be one that every message has. */
    @Override
    public boolean has(String name) {
        return names.contains(name);
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
