package dev.metricsbuild.mcap.input;

import dev.metricsbuild.input.InputException;
import dev.metricsbuild.input.LogRequest;
import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.McapProblem;
import dev.metricsbuild.mcap.decode.MessageContent;
import dev.metricsbuild.mcap.decode.MessageDecoders;
import dev.metricsbuild.mcap.message.DecodePlan;
import dev.metricsbuild.mcap.read.McapBag;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messages of a topic, decoded. */
final class RecordedRows implements MessageSource {
    static final String READ_WHAT_IS_WHOLE =
            " To read the intact part, set incompleteEnd = IncompleteEnd.KEEP_COMPLETE_ROWS.";

    private final McapBag bag;
    private final McapMessages messages;
    private final MessageDecoders decoders;
    private final LogRequest request;
    private final Map<MessageContent, MessageValues> byContent = new HashMap<>();
    private final IdentityHashMap<McapChannel, MessageValues> byChannel = new IdentityHashMap<>();
    private @Nullable McapChannel lastChannel;
    private @Nullable MessageValues last;
    private long count;

    RecordedRows(McapBag bag, McapMessages messages, MessageDecoders decoders, LogRequest request) {
        this.bag = bag;
        this.messages = messages;
        this.decoders = decoders;
        this.request = request;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // As the map has it; most messages are of one channel.
    public @Nullable MessageValues next(TimeTokens times) throws IOException {
        if (!messages.next()) {
            reportLosses(messages, request);
            return null;
        }
        count++;
        McapMessage next = messages.message();
        MessageValues of = last;
        if (of == null || next.channel() != lastChannel) {
            of = valuesOf(next.channel());
            last = of;
            lastChannel = next.channel();
        }
        of.reset(next);
        times.reset(next.logTime(), next.publishTime(), of);
        return of;
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
            return values(fields.plan());
        }
        if (content instanceof MessageContent.Json json) {
            return new JsonValues(json);
        }
        throw new InputException(request.name() + ": the messages of \"" + channel.topic()
                + "\" cannot be read as rows: " + ((MessageContent.Opaque) content).reason());
    }

    private MessageValues values(DecodePlan whole) {
        List<String> wanted = request.fields().wanted();
        if (wanted.isEmpty()) {
            return new FieldValues(
                    whole.type(), whole.cursor(), request.fields().dotted());
        }
        return whole.flatten(wanted)
                .map(flat -> new FieldValues(flat.type(), flat.cursor(), List.of()))
                .orElseGet(() -> new FieldValues(
                        whole.type(),
                        whole.select(wanted).cursor(),
                        request.fields().dotted()));
    }

    @Override
    public int line() {
        return Math.toIntExact(Math.max(1, count));
    }

    @Override
    public void close() throws IOException {
        messages.close();
        bag.close();
    }
}
