package dev.metricsbuild.mcap.index;

import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.record.ChannelTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a summary holds that was found from the end of the file and is not contradicted.
 *
 * @param statistics null where the summary has none
 */
public record Summary(
        ChannelTable table,
        List<McapRecord.ChunkIndex> chunks,
        List<McapRecord.AttachmentIndex> attachments,
        List<McapRecord.MetadataIndex> metadata,
        McapRecord.@Nullable Statistics statistics) {

    /** Whether every channel and schema that the writer counted is here. */
    public boolean hasEveryChannel() {
        return statistics != null
                && statistics.channelCount() == table.channels().size()
                && statistics.schemaCount() == table.schemas().size();
    }

    /** Whether everything that the writer counted is here. */
    public boolean isWhole() {
        return statistics != null
                && hasEveryChannel()
                && statistics.chunkCount() == chunks.size()
                && statistics.attachmentCount() == attachments.size()
                && statistics.metadataCount() == metadata.size()
                && statistics.messageCount()
                        == statistics.channelMessageCounts().values().stream()
                                .mapToLong(Long::longValue)
                                .sum();
    }
}
