package dev.metricsbuild.mcap;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/**
 * One record of a recording, as it is written there; see the format's description for what the fields mean. Times, lengths
 * and offsets are unsigned. Bytes are read-only buffers whose position is at their first byte at every call.
 */
public sealed interface McapRecord {

    /** The first record. */
    record Header(String profile, String library) implements McapRecord {}

    /** The last record; offsets of 0 mean that there is no such section, a CRC of 0 that there is none. */
    record Footer(long summaryStart, long summaryOffsetStart, long summaryCrc) implements McapRecord {}

    /** How the messages of channels are laid out. */
    record Schema(int id, String name, String encoding, ByteBuffer data) implements McapRecord {
        /** The text of the schema, by a buffer of its own each time. */
        @Override
        public ByteBuffer data() {
            return data.duplicate();
        }
    }

    /** A source of messages under a topic; a schema id of 0 means that there is no schema. */
    record Channel(int id, int schemaId, String topic, String messageEncoding, Map<String, String> metadata)
            implements McapRecord {}

    /** A message. */
    record Message(int channelId, long sequence, long logTime, long publishTime, ByteBuffer data)
            implements McapRecord {
        /** The bytes of the message, by a buffer of its own each time. */
        @Override
        public ByteBuffer data() {
            return data.duplicate();
        }
    }

    /** Where the messages of one channel lie in the chunk before it. */
    record MessageIndex(int channelId, List<Entry> entries) implements McapRecord {
        /** A message; its offset counts from the start of the uncompressed chunk. */
        public record Entry(long logTime, long offset) {}
    }

    /** Where a chunk lies. */
    record ChunkIndex(
            long messageStartTime,
            long messageEndTime,
            long chunkStartOffset,
            long chunkLength,
            Map<Integer, Long> messageIndexOffsets,
            long messageIndexLength,
            String compression,
            long compressedSize,
            long uncompressedSize)
            implements McapRecord {}

    /**
     * A file in the recording, without its bytes; {@link dev.metricsbuild.mcap.read.McapReader#open(Attachment)} gives those.
     *
     * @param offset first byte of the record in the recording
     * @param dataOffset first byte of the data in the recording
     * @param dataSize how many bytes the data has
     * @param crc checksum of the record up to the end of the data, 0 where there is none
     */
    record Attachment(
            long offset,
            long logTime,
            long createTime,
            String name,
            String mediaType,
            long dataOffset,
            long dataSize,
            long crc)
            implements McapRecord {}

    /** Where an attachment lies. */
    record AttachmentIndex(
            long offset, long length, long logTime, long createTime, long dataSize, String name, String mediaType)
            implements McapRecord {}

    /** What the recording's writer counted; an empty map of counts means that they are unknown. */
    record Statistics(
            long messageCount,
            int schemaCount,
            long channelCount,
            long attachmentCount,
            long metadataCount,
            long chunkCount,
            long messageStartTime,
            long messageEndTime,
            Map<Integer, Long> channelMessageCounts)
            implements McapRecord {}

    /** Text by key. */
    record Metadata(String name, Map<String, String> metadata) implements McapRecord {}

    /** Where metadata lies. */
    record MetadataIndex(long offset, long length, String name) implements McapRecord {}

    /** Where the records of one kind lie in the summary. */
    record SummaryOffset(int groupOpcode, long groupStart, long groupLength) implements McapRecord {}

    /** Ends the data section; a CRC of 0 means that there is none. */
    record DataEnd(long dataSectionCrc) implements McapRecord {}
}
