package dev.metricsbuild.mcap.index;

import dev.metricsbuild.mcap.McapChunk;
import dev.metricsbuild.mcap.McapInfo;
import dev.metricsbuild.mcap.McapOptions;
import dev.metricsbuild.mcap.McapRecord;
import dev.metricsbuild.mcap.bytes.FieldReader;
import dev.metricsbuild.mcap.bytes.FieldReader.Malformed;
import dev.metricsbuild.mcap.bytes.FileWindow;
import dev.metricsbuild.mcap.bytes.LittleEndian;
import dev.metricsbuild.mcap.bytes.Opcode;
import dev.metricsbuild.mcap.record.AttachmentReader;
import dev.metricsbuild.mcap.record.Problems;
import dev.metricsbuild.mcap.record.RecordParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what a recording holds from its summary; not at all where that is not whole. */
public final class InfoReader {
    private final FileWindow window;
    private final McapOptions options;
    private final Problems problems = new Problems(false);

    public InfoReader(FileWindow window, McapOptions options) {
        this.window = window;
        this.options = options;
    }

    public Optional<McapInfo> read(Summary summary) throws IOException {
        McapRecord.Statistics statistics = summary.statistics();
        if (statistics == null || !summary.isWhole()) {
            return Optional.empty();
        }
        try {
            McapRecord.Header header = (McapRecord.Header) record(Opcode.HEADER, Opcode.MAGIC_BYTES);
            List<McapRecord.Attachment> attachments = new ArrayList<>();
            for (McapRecord.AttachmentIndex index : summary.attachments()) {
                attachments.add(attachment(index));
            }
            List<McapRecord.Metadata> metadata = new ArrayList<>();
            for (McapRecord.MetadataIndex index : summary.metadata()) {
                metadata.add((McapRecord.Metadata) record(Opcode.METADATA, index.offset()));
            }
            return Optional.of(new McapInfo(
                    header.profile(),
                    header.library(),
                    true,
                    true,
                    summary.table().channels(),
                    List.copyOf(summary.table().schemas()),
                    statistics,
                    statistics.messageCount(),
                    statistics.channelMessageCounts(),
                    statistics.messageStartTime(),
                    statistics.messageEndTime(),
                    chunks(summary),
                    attachments,
                    metadata,
                    List.of()));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    private static List<McapChunk> chunks(Summary summary) {
        List<McapChunk> chunks = new ArrayList<>();
        for (McapRecord.ChunkIndex index : summary.chunks()) {
            chunks.add(new McapChunk(
                    index.chunkStartOffset(),
                    index.messageStartTime(),
                    index.messageEndTime(),
                    index.compression(),
                    index.compressedSize(),
                    index.uncompressedSize()));
        }
        chunks.sort((a, b) -> Long.compareUnsigned(a.offset(), b.offset()));
        return List.copyOf(chunks);
    }

    /** The record at a place of the file, if one of that kind is there. */
    private McapRecord record(int opcode, long offset) throws IOException, Malformed {
        int length = (int) Math.min(length(opcode, offset), options.maxRecordBytes());
        int at = window.load(offset + Opcode.HEAD_BYTES, length);
        return RecordParser.parse(opcode, new FieldReader(window.buffer(), at, at + length));
    }

    private McapRecord.Attachment attachment(McapRecord.AttachmentIndex index) throws IOException, Malformed {
        long length = length(Opcode.ATTACHMENT, index.offset());
        McapRecord.Attachment attachment = new AttachmentReader(window, options, problems).read(index.offset(), length);
        if (attachment == null) {
            throw new Malformed("has no attachment where its index says");
        }
        return attachment;
    }

    private long length(int opcode, long offset) throws IOException, Malformed {
        long left = window.size() - offset - Opcode.HEAD_BYTES;
        if (offset < 0 || left < 0) {
            throw new Malformed("points outside of the file");
        }
        int at = window.load(offset, Opcode.HEAD_BYTES);
        long length = LittleEndian.i64(window.buffer(), at + 1);
        if (window.buffer()[at] != opcode || length < 0 || length > left) {
            throw new Malformed("points to no " + Opcode.name(opcode));
        }
        return length;
    }
}
