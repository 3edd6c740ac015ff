package dev.metricsbuild.mcap.input;

import dev.metricsbuild.input.LogFormat;
import dev.metricsbuild.input.LogRequest;
import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapInfo;
import dev.metricsbuild.mcap.decode.MessageContent;
import dev.metricsbuild.mcap.decode.MessageDecoders;
import dev.metricsbuild.mcap.schema.StructType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One message of a schema, which no recording holds. */
final class ExampleRow implements MessageSource {
    private static final byte[] NONE = new byte[0];

    private final FieldValues values;
    private boolean begun;

    private ExampleRow(StructType type, List<String> dottedNames) {
        this.values = new FieldValues(type, new ExampleCursor(type), dottedNames);
    }

    /** A message for each schema that a topic's messages have; where it has none, for each that they would have. */
    static List<LogFormat.Example> of(
            String topic, List<McapInfo> files, MessageDecoders decoders, LogRequest request) {
        List<LogFormat.Example> used = new ArrayList<>();
        List<LogFormat.Example> unused = new ArrayList<>();
        Set<MessageContent> seen = new HashSet<>();
        for (McapInfo file : files) {
            for (McapChannel channel : file.channels()) {
                if (channel.topic().equals(topic)
                        && decoders.of(channel) instanceof MessageContent.Fields fields
                        && seen.add(fields)) {
                    boolean isUsed = file.channelMessageCounts().getOrDefault(channel.id(), 0L) > 0;
                    (isUsed ? used : unused).add(example(channel, fields.plan().type(), request));
                }
            }
        }
        return used.isEmpty() ? unused : used;
    }

    private static LogFormat.Example example(McapChannel channel, StructType type, LogRequest request) {
        return new LogFormat.Example(
                "the schema " + type.name() + " of \"" + channel.topic() + "\"",
                () -> new MessageTokens(new ExampleRow(type, request.fields().dotted()), LogRequest.Fields.ALL));
    }

    @Override
    public @Nullable MessageValues next(TimeTokens times) throws IOException {
        if (begun) {
            return null;
        }
        begun = true;
        times.reset(0, 0, values);
        values.reset(NONE, 0, 0);
        return values;
    }

    @Override
    public int line() {
        return -1;
    }

    @Override
    public void close() {}
}
