package dev.metricsbuild.mcap.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;
import dev.metricsbuild.input.InputException;
import dev.metricsbuild.input.LogRequest;
import dev.metricsbuild.mcap.McapBag;
import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapException;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.McapProblem;
import dev.metricsbuild.mcap.decode.MessageContent;
import dev.metricsbuild.mcap.decode.MessageDecoders;
import dev.metricsbuild.mcap.message.MessageException;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of a topic as JSON objects, one behind the other: their log and publish times, then their fields. */
final class MessageTokens extends TokenParser {
    static final String READ_WHAT_IS_WHOLE =
            " To read what is whole, say incompleteEnd = IncompleteEnd.KEEP_COMPLETE_ROWS.";

    private final McapBag bag;
    private final McapMessages messages;
    private final LogRequest request;
    private final MessageDecoders decoders = new MessageDecoders();
    private final Map<MessageContent, MessageValues> byContent = new HashMap<>();
    private final IdentityHashMap<McapChannel, MessageValues> byChannel = new IdentityHashMap<>();
    private final TimeTokens times = new TimeTokens();
    private @Nullable MessageValues message;
    private boolean timesRead;
    private long count;

    MessageTokens(McapBag bag, McapMessages messages, LogRequest request) {
        this.bag = bag;
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
            reportLosses(messages, request);
            close();
            return null;
        }
        count++;
        McapMessage next = messages.message();
        MessageValues of = valuesOf(next.channel());
        of.reset(next);
        times.reset(next, of);
        timesRead = false;
        message = of;
        return JsonToken.START_OBJECT;
    }

    /** Hands on what reading to the end has found to be lost. */
    static void reportLosses(McapMessages messages, LogRequest request) {
        messages.problems().stream()
                .filter(problem -> problem.kind().isError())
                .map(McapProblem::message)
                .distinct()
                .forEach(request.lost());
    }

    /** Channels of several files may have one id, so that they are told apart by themselves. */
    private MessageValues valuesOf(McapChannel channel) throws IOException {
        MessageValues of = byChannel.get(channel);
        if (of == null) {
            MessageContent content = decoders.of(channel);
            of = byContent.get(content);
            if (of == null) {
                of = open(content, channel);
                byContent.put(content, of);
            }
            byChannel.put(channel, of);
        }
        return of;
    }

    private MessageValues open(MessageContent content, McapChannel channel) throws IOException {
        if (content instanceof MessageContent.Fields fields) {
            return new FieldValues(fields.plan(), request.dottedNames());
        }
        if (content instanceof MessageContent.Json json) {
            return new JsonValues(json);
        }
        throw new InputException(request.name() + ": the messages of \""
                + channel.topic() + "\" cannot be read as rows: "
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
        bag.close();
    }
}
