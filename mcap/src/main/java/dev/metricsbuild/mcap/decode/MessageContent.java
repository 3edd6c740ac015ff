package dev.metricsbuild.mcap.decode;

import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.message.DecodePlan;
import java.nio.charset.StandardCharsets;

/** What the messages of a channel are. */
public sealed interface MessageContent {

    /**
     * Values by the fields of a schema: CDR, ROS 1 or protobuf.
     *
     * @param plan how they are decoded
     */
    record Fields(DecodePlan plan) implements MessageContent {}

    /** Texts of JSON, of one value each, which says itself what fields there are. */
    record Json() implements MessageContent {

        /** The text of a message. Bytes that are no text are replaced by U+FFFD. */
        public String text(McapMessage message) {
            return new String(message.buffer(), message.offset(), message.length(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Bytes, as the encoding or the schema is not understood.
     *
     * @param reason what was found where, and what was expected
     */
    record Opaque(String reason) implements MessageContent {}
}
