package dev.metricsbuild.mcap;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A source of messages under a topic. One topic may have several.
 *
 * @param id id of the channel in its recording
 * @param topic what the messages are about
 * @param messageEncoding how the messages are encoded, such as {@code cdr}
 * @param schema how the messages are laid out; null where the channel has none or the recording lost it
 * @param metadata more about the source, such as {@code offered_qos_profiles}
 */
public record McapChannel(
        int id,
        String topic,
        String messageEncoding,
        McapRecord.@Nullable Schema schema,
        Map<String, String> metadata) {}
