package dev.metricsbuild.mcap.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;
import dev.metricsbuild.input.LogRequest;
import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.message.MessageException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Messages as JSON objects, one behind the other: their log and publish times, then their fields. */
final class MessageTokens extends TokenParser {
    private final MessageSource source;
    private final TimeTokens times;
    private @Nullable MessageValues message;
    private TokenValue value;
    private boolean timesRead;

    /** The messages of a source, of which some fields are asked for. */
    MessageTokens(MessageSource source, LogRequest.Fields fields) {
        this.source = source;
        this.times = new TimeTokens(fields);
        this.value = times;
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        try {
            return show(advance());
        } catch (MessageException e) {
            throw new JsonParseException(this, e.getMessage(), e);
        } catch (McapException e) {
            throw new JsonParseException(this, e.getMessage() + RecordedRows.READ_WHAT_IS_WHOLE, e);
        }
    }

    private @Nullable JsonToken advance() throws IOException {
        MessageValues current = message;
        if (current == null) {
            return begin();
        }
        if (!timesRead) {
            JsonToken token = times.next();
            if (token != null) {
                return token;
            }
            timesRead = true;
            value = current;
        }
        JsonToken token = current.next();
        return token == null ? end() : token;
    }

    private JsonToken end() {
        message = null;
        value = times;
        return JsonToken.END_OBJECT;
    }

    /** Begins the next message; null at the end. */
    private @Nullable JsonToken begin() throws IOException {
        if (isClosed()) {
            return null;
        }
        message = source.next(times);
        if (message == null) {
            close();
            return null;
        }
        timesRead = false;
        return JsonToken.START_OBJECT;
    }

    @Override
    TokenValue value() {
        return value;
    }

    @Override
    public JsonParser skipChildren() throws IOException {
        if (currentToken() == null || !currentToken().isStructStart() || message == null) {
            return this;
        }
        if (!timesRead && times.isBeforeFirst()) {
            // The message itself.
            show(end());
        } else {
            boolean object = currentToken() == JsonToken.START_OBJECT;
            value().skip();
            show(object ? JsonToken.END_OBJECT : JsonToken.END_ARRAY);
        }
        return this;
    }

    /** A message counts as a line. */
    @Override
    public JsonLocation currentLocation() {
        return new JsonLocation(ContentReference.unknown(), -1, source.line(), -1);
    }

    @Override
    void release() throws IOException {
        source.close();
    }
}
