package dev.metricsbuild.mcap;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A source of messages under a topic. One topic may have several.
 *
 * @param id id of the channel in its recording
 * @param topic the topic of the messages
 * @param messageEncoding how the messages are encoded, such as {@code cdr}
 * @param schema the layout of the messages; null if the channel has none or the recording lost it
 * @param metadata more about the source, such as {@code offered_qos_profiles}
 */
public record McapChannel(
        int id,
        String topic,
        String messageEncoding,
        McapRecord.@Nullable Schema schema,
        Map<String, String> metadata) {}
