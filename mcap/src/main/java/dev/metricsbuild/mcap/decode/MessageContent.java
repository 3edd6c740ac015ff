package dev.metricsbuild.mcap.decode;

import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.message.DecodePlan;
import java.nio.charset.StandardCharsets;

/** The content of the messages of a channel. */
public sealed interface MessageContent {

    /**
     * Values by the fields of a schema: CDR, ROS 1 or protobuf.
     *
     * @param plan how they are decoded
     */
    record Fields(DecodePlan plan) implements MessageContent {}

    /** JSON texts of one value each, which determines the fields itself. */
    record Json() implements MessageContent {

        /** The text of a message. Bytes that are not text are replaced by U+FFFD. */
        public String text(McapMessage message) {
            return new String(message.buffer(), message.offset(), message.length(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Bytes, because the encoding or the schema is not understood.
     *
     * @param reason what was found where, and what was expected
     */
    record Opaque(String reason) implements MessageContent {}
}
