package dev.metricsbuild.mcap;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The contents of a recording.
 *
 * @param profile the profile of the recording, such as {@code ros2}
 * @param library the library that wrote it
 * @param isComplete whether the recording was closed
 * @param hasSummary whether there is a summary
 * @param channels by id
 * @param schemas by id
 * @param statistics the counts of the writer; null if it has none
 * @param messageCount the number of readable messages
 * @param channelMessageCounts the number for each channel, by its id; channels without messages may be missing
 * @param startTime earliest log time, 0 without messages
 * @param endTime latest log time, 0 without messages
 * @param chunks in the order of the file
 * @param attachments in the order of the file
 * @param metadata in the order of the file
 * @param problems what is wrong; empty unless the file was scanned, as {@link dev.metricsbuild.mcap.read.McapReader#scan()} does
 */
public record McapInfo(
        String profile,
        String library,
        boolean isComplete,
        boolean hasSummary,
        List<McapChannel> channels,
        List<McapRecord.Schema> schemas,
        McapRecord.@Nullable Statistics statistics,
        long messageCount,
        Map<Integer, Long> channelMessageCounts,
        long startTime,
        long endTime,
        List<McapChunk> chunks,
        List<McapRecord.Attachment> attachments,
        List<McapRecord.Metadata> metadata,
        List<McapProblem> problems) {}
