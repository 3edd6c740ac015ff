package dev.metricsbuild.mcap.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;
import dev.metricsbuild.input.InputException;
import dev.metricsbuild.input.LogRequest;
import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.McapProblem;
import dev.metricsbuild.mcap.McapReader;
import dev.metricsbuild.mcap.decode.MessageContent;
import dev.metricsbuild.mcap.decode.MessageDecoders;
import dev.metricsbuild.mcap.message.MessageException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of a topic as JSON objects, one behind the other: their log and publish times, then their fields. */
final class MessageTokens extends TokenParser {
    static final String READ_WHAT_IS_WHOLE =
            " To read the intact part, set incompleteEnd = IncompleteEnd.KEEP_COMPLETE_ROWS.";

    private final McapReader reader;
    private final McapMessages messages;
    private final LogRequest request;
    private final MessageDecoders decoders = new MessageDecoders();
    private final Map<MessageContent, MessageValues> values = new HashMap<>();
    private final TimeTokens times = new TimeTokens();
    private @Nullable MessageValues message;
    private boolean timesRead;
    private long count;

    MessageTokens(McapReader reader, McapMessages messages, LogRequest request) {
        this.reader = reader;
        this.messages = messages;
        this.request = request;
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        try {
            return show(advance());
        } catch (MessageException e) {
            throw new JsonParseException(this, e.getMessage(), e);
        } catch (McapException e) {
            throw new JsonParseException(this, e.getMessage() + READ_WHAT_IS_WHOLE, e);
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
        }
        JsonToken token = current.next();
        if (token == null) {
            message = null;
            return JsonToken.END_OBJECT;
        }
        return token;
    }

    /** Begins the next message; null at the end. */
    private @Nullable JsonToken begin() throws IOException {
        if (isClosed()) {
            return null;
        }
        if (!messages.next()) {
            messages.problems().stream()
                    .filter(problem -> problem.kind().isError())
                    .map(McapProblem::message)
                    .distinct()
                    .forEach(request.lost());
            close();
            return null;
        }
        count++;
        McapMessage next = messages.message();
        MessageContent content = decoders.of(next.channel());
        MessageValues of = values.get(content);
        if (of == null) {
            of = open(content, next);
            values.put(content, of);
        }
        of.reset(next);
        times.reset(next, of);
        timesRead = false;
        message = of;
        return JsonToken.START_OBJECT;
    }

    private MessageValues open(MessageContent content, McapMessage first) throws IOException {
        if (content instanceof MessageContent.Fields fields) {
            return new FieldValues(fields.plan(), request.dottedNames());
        }
        if (content instanceof MessageContent.Json json) {
            return new JsonValues(json);
        }
        throw new InputException(request.file() + ": the messages of \""
                + first.channel().topic() + "\" cannot be read as rows: "
                + ((MessageContent.Opaque) content).reason());
    }

    @Override
    TokenValue value() {
        MessageValues current = message;
        return !timesRead || current == null ? times : current;
    }

    @Override
    public JsonParser skipChildren() throws IOException {
        MessageValues current = message;
        if (currentToken() == null || !currentToken().isStructStart() || current == null) {
            return this;
        }
        if (!timesRead && times.isBeforeFirst()) {
            // The message itself.
            message = null;
            show(JsonToken.END_OBJECT);
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
        return new JsonLocation(ContentReference.unknown(), -1, Math.toIntExact(Math.max(1, count)), -1);
    }

    @Override
    void release() throws IOException {
        messages.close();
        reader.close();
    }
}
