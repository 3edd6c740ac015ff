package dev.metricsbuild.mcap.decode;

import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.message.DecodePlan;
import dev.metricsbuild.mcap.protobuf.ProtoSchemaReader;
import dev.metricsbuild.mcap.schema.SchemaException;
import dev.metricsbuild.mcap.schema.SchemaReader;
import dev.metricsbuild.mcap.schema.StructType;
import dev.metricsbuild.mcap.wire.WirePlan;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The content of the messages of a recording's channels. A schema is read once, when its first channel is requested; a
 * topic whose channels have several schemas has a content for each. Not thread-safe.
 *
 * <pre>{@code
 * MessageDecoders decoders = new MessageDecoders();
 * while (messages.next()) {
 *     McapMessage message = messages.message();
 *     if (decoders.of(message.channel()) instanceof MessageContent.Fields fields) {
 *         MessageCursor cursor = cursors.computeIfAbsent(fields, it -> it.plan().cursor());
 *         cursor.reset(message.buffer(), message.offset(), message.length());
 *     }
 * }
 * }</pre>
 */
public final class MessageDecoders {
    private final Map<Integer, Known> byChannel = new HashMap<>();
    private final Map<Key, Known> bySchema = new HashMap<>();

    /** Knows no channel yet. */
    public MessageDecoders() {}

    /** The content of the messages of a channel; the same object for channels of one schema and encoding. */
    public MessageContent of(McapChannel channel) {
        Known known = byChannel.get(channel.id());
        if (known == null || !known.channel.equals(channel)) {
            known = new Known(channel, bySchema(channel));
            byChannel.put(channel.id(), known);
        }
        return known.content;
    }

    private MessageContent bySchema(McapChannel channel) {
        McapRecord.Schema schema = channel.schema();
        Key key = new Key(schema == null ? 0 : schema.id(), channel.messageEncoding());
        Known known = bySchema.get(key);
        // A damaged recording may define an id twice.
        if (known == null || !equal(known.channel.schema(), schema)) {
            known = new Known(channel, content(channel.messageEncoding(), schema));
            bySchema.put(key, known);
        }
        return known.content;
    }

    private static boolean equal(McapRecord.@Nullable Schema a, McapRecord.@Nullable Schema b) {
        return a == null ? b == null : a.equals(b);
    }

    private static MessageContent content(String encoding, McapRecord.@Nullable Schema schema) {
        if (encoding.equals("json")) {
            return new MessageContent.Json();
        }
        try {
            return new MessageContent.Fields(plan(encoding, schema));
        } catch (SchemaException e) {
            return new MessageContent.Opaque(e.reason());
        }
    }

    private static DecodePlan plan(String encoding, McapRecord.@Nullable Schema schema) throws SchemaException {
        if (!encoding.equals("cdr") && !encoding.equals("ros1") && !encoding.equals("protobuf")) {
            throw new SchemaException(
                    "message encoding \"" + encoding + "\" is not known; cdr, ros1, protobuf and json are");
        }
        if (schema == null || schema.encoding().isEmpty()) {
            throw new SchemaException("the recording has no schema for these messages"
                    + (schema == null ? "" : "; the recorder did not find the definition of " + schema.name()));
        }
        if (encoding.equals("protobuf")) {
            return protobuf(schema);
        }
        if (encoding.equals("ros1") != schema.encoding().equals("ros1msg")) {
            throw new SchemaException("messages in " + encoding + " do not match a schema in " + schema.encoding());
        }
        StructType type = SchemaReader.read(schema.encoding(), schema.name(), schema.data());
        return encoding.equals("ros1") ? WirePlan.ros1(type) : WirePlan.cdr(type);
    }

    private static DecodePlan protobuf(McapRecord.Schema schema) throws SchemaException {
        if (!schema.encoding().equals("protobuf")) {
            throw new SchemaException("messages in protobuf do not match a schema in " + schema.encoding());
        }
        try {
            return ProtoSchemaReader.read(schema.name(), schema.data());
        } catch (NoClassDefFoundError e) {
            throw new SchemaException(
                    "messages in protobuf need the library com.google.protobuf:protobuf-java, which is not on"
                            + " the class path or module path; add it");
        }
    }

    private record Key(int schemaId, String messageEncoding) {}

    private static final class Known {
        private final McapChannel channel;
        private final MessageContent content;

        Known(McapChannel channel, MessageContent content) {
            this.channel = channel;
            this.content = content;
        }
    }
}
