package dev.metricsbuild.cli.log;

import dev.metricsbuild.mcap.McapChannel;
import dev.metricsbuild.mcap.McapChunk;
import dev.metricsbuild.mcap.McapInfo;
import dev.metricsbuild.mcap.McapProblem;
import dev.metricsbuild.mcap.McapRecord;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes one of what the files of a recording hold. Ids of channels and schemas are those of each file, so that equal ones are
 * matched by what they say, and numbered anew.
 */
final class InfoMerge {
    private final List<McapInfo> infos = new ArrayList<>();
    private final List<McapProblem> problems = new ArrayList<>();
    private final Map<SchemaKey, McapRecord.Schema> schemas = new LinkedHashMap<>();
    private final Map<ChannelKey, McapChannel> channels = new LinkedHashMap<>();
    private final Map<Integer, Long> counts = new TreeMap<>();
    private final TreeSet<String> profiles = new TreeSet<>();
    private final TreeSet<String> libraries = new TreeSet<>();

    private record SchemaKey(String name, String encoding, ByteBuffer data) {}

    private record ChannelKey(
            String topic, String encoding, @Nullable SchemaKey schema, Map<String, String> metadata) {}

    void add(String file, McapInfo info) {
        infos.add(info);
        profiles.add(info.profile());
        libraries.add(info.library());
        for (McapProblem problem : info.problems()) {
            problems.add(new McapProblem(
                    problem.kind(), problem.offset(), problem.count(), file + ": " + problem.message()));
        }
        info.schemas().forEach(this::schema);
        for (McapChannel channel : info.channels()) {
            long count = info.channelMessageCounts().getOrDefault(channel.id(), 0L);
            counts.merge(channel(channel).id(), count, Long::sum);
        }
    }

    private static SchemaKey key(McapRecord.Schema schema) {
        return new SchemaKey(schema.name(), schema.encoding(), schema.data());
    }

    private McapRecord.Schema schema(McapRecord.Schema schema) {
        return schemas.computeIfAbsent(
                key(schema),
                key -> new McapRecord.Schema(schemas.size() + 1, schema.name(), schema.encoding(), schema.data()));
    }

    private McapChannel channel(McapChannel channel) {
        McapRecord.Schema schema = channel.schema();
        ChannelKey key = new ChannelKey(
                channel.topic(), channel.messageEncoding(), schema == null ? null : key(schema), channel.metadata());
        McapChannel known = channels.get(key);
        if (known == null) {
            known = new McapChannel(
                    channels.size() + 1,
                    channel.topic(),
                    channel.messageEncoding(),
                    schema == null ? null : schema(schema),
                    channel.metadata());
            channels.put(key, known);
        }
        return known;
    }

    /** What one file holds is not changed. */
    McapInfo merged() {
        if (infos.size() == 1) {
            return infos.get(0);
        }
        List<McapInfo> withMessages =
                infos.stream().filter(info -> info.messageCount() != 0).toList();
        List<McapChunk> chunks = new ArrayList<>();
        List<McapRecord.Attachment> attachments = new ArrayList<>();
        List<McapRecord.Metadata> metadata = new ArrayList<>();
        for (McapInfo info : infos) {
            chunks.addAll(info.chunks());
            attachments.addAll(info.attachments());
            metadata.addAll(info.metadata());
        }
        return new McapInfo(
                String.join(", ", profiles),
                String.join(", ", libraries),
                infos.stream().allMatch(McapInfo::isComplete),
                infos.stream().allMatch(McapInfo::hasSummary),
                List.copyOf(channels.values()),
                List.copyOf(schemas.values()),
                null,
                infos.stream().mapToLong(McapInfo::messageCount).sum(),
                counts,
                withMessages.stream()
                        .map(McapInfo::startTime)
                        .min(Long::compareUnsigned)
                        .orElse(0L),
                withMessages.stream()
                        .map(McapInfo::endTime)
                        .max(Long::compareUnsigned)
                        .orElse(0L),
                chunks,
                attachments,
                metadata,
                problems);
    }
}
