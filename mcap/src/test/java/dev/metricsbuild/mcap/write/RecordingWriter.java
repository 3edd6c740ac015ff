package dev.metricsbuild.mcap.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;

/**
 * Writes a recording in memory, for tests: chunked or not, with every index and checksum, or without. What it gives can be cut
 * and damaged by whoever wants to see what becomes of that.
 */
public final class RecordingWriter {
    private static final byte[] MAGIC = {(byte) 0x89, 'M', 'C', 'A', 'P', '0', '\r', '\n'};

    private final ChunkCompression compression;
    private UnaryOperator<byte[]> compressor;
    private final int chunkBytes;
    private final RecordBuffer file = new RecordBuffer();
    private final RecordBuffer chunk = new RecordBuffer();
    private final RecordBuffer definitions = new RecordBuffer();
    private final RecordBuffer indexes = new RecordBuffer();
    private final Map<Integer, RecordBuffer> messageIndexes = new TreeMap<>();
    private final Map<Integer, Long> counts = new TreeMap<>();
    private final List<Integer> chunkOffsets = new ArrayList<>();
    private boolean writesMessageIndex = true;
    private boolean writesChecksums = true;
    private long messages;
    private long earliest;
    private long latest;
    private int inChunk;
    private long chunkEarliest;
    private long chunkLatest;
    private int schemas;
    private int channels;
    private int attachments;
    private int metadata;

    private RecordingWriter(ChunkCompression compression, int chunkBytes) {
        this.compression = compression;
        this.compressor = compression::compress;
        this.chunkBytes = chunkBytes;
        file.raw(MAGIC);
        file.record(
                1, new RecordBuffer().string("test").string("RecordingWriter").toBytes());
    }

    /** Writes chunks that are closed when they have {@code chunkBytes} bytes. */
    public static RecordingWriter chunked(ChunkCompression compression, int chunkBytes) {
        return new RecordingWriter(compression, chunkBytes);
    }

    /** Compresses chunks by another encoder of the same format. */
    public RecordingWriter compressedBy(UnaryOperator<byte[]> encoder) {
        compressor = encoder;
        return this;
    }

    /** Writes messages without chunks. */
    public static RecordingWriter unchunked() {
        return new RecordingWriter(ChunkCompression.NONE, 0);
    }

    /** Leaves out message indexes. */
    public RecordingWriter withoutMessageIndex() {
        writesMessageIndex = false;
        return this;
    }

    /** Leaves out checksums, so that damage to what they cover is not found by them. */
    public RecordingWriter withoutChecksums() {
        writesChecksums = false;
        return this;
    }

    /** Defines a schema. */
    public RecordingWriter schema(int id, String name, String encoding, byte[] data) {
        byte[] content = new RecordBuffer()
                .u16(id)
                .string(name)
                .string(encoding)
                .block(data)
                .toBytes();
        section().record(3, content);
        definitions.record(3, content);
        schemas++;
        return this;
    }

    /** Defines a channel; a schema id of 0 is none. */
    public RecordingWriter channel(int id, int schemaId, String topic, String encoding) {
        byte[] content = new RecordBuffer()
                .u16(id)
                .u16(schemaId)
                .string(topic)
                .string(encoding)
                .strings(Map.of())
                .toBytes();
        section().record(4, content);
        definitions.record(4, content);
        channels++;
        return this;
    }

    /** Writes a message whose publish time is its log time. */
    public RecordingWriter message(int channelId, long sequence, long logTime, byte[] data) {
        RecordBuffer target = section();
        if (chunkBytes > 0) {
            messageIndexes
                    .computeIfAbsent(channelId, id -> new RecordBuffer())
                    .u64(logTime)
                    .u64(target.size());
        }
        target.record(
                5,
                new RecordBuffer()
                        .u16(channelId)
                        .u32(sequence)
                        .u64(logTime)
                        .u64(logTime)
                        .raw(data)
                        .toBytes());
        count(channelId, logTime);
        if (chunkBytes > 0 && chunk.size() >= chunkBytes) {
            endChunk();
        }
        return this;
    }

    private void count(int channelId, long logTime) {
        earliest = messages == 0 || Long.compareUnsigned(logTime, earliest) < 0 ? logTime : earliest;
        latest = messages == 0 || Long.compareUnsigned(logTime, latest) > 0 ? logTime : latest;
        chunkEarliest = inChunk == 0 || Long.compareUnsigned(logTime, chunkEarliest) < 0 ? logTime : chunkEarliest;
        chunkLatest = inChunk == 0 || Long.compareUnsigned(logTime, chunkLatest) > 0 ? logTime : chunkLatest;
        messages++;
        inChunk++;
        counts.merge(channelId, 1L, Long::sum);
    }

    /** Writes an attachment. */
    public RecordingWriter attachment(String name, String mediaType, long logTime, byte[] data) {
        endChunk();
        byte[] content = new RecordBuffer()
                .u64(logTime)
                .u64(0)
                .string(name)
                .string(mediaType)
                .u64(data.length)
                .raw(data)
                .toBytes();
        int offset = file.size();
        file.record(9, new RecordBuffer().raw(content).u32(crc(content)).toBytes());
        indexes.record(
                0x0a,
                new RecordBuffer()
                        .u64(offset)
                        .u64((long) file.size() - offset)
                        .u64(logTime)
                        .u64(0)
                        .u64(data.length)
                        .string(name)
                        .string(mediaType)
                        .toBytes());
        attachments++;
        return this;
    }

    /** Writes metadata. */
    public RecordingWriter metadata(String name, Map<String, String> values) {
        endChunk();
        int offset = file.size();
        file.record(0x0c, new RecordBuffer().string(name).strings(values).toBytes());
        indexes.record(
                0x0d,
                new RecordBuffer()
                        .u64(offset)
                        .u64((long) file.size() - offset)
                        .string(name)
                        .toBytes());
        metadata++;
        return this;
    }

    /** Writes a record as it is, into the chunk where one is open. */
    public RecordingWriter record(int opcode, byte[] content) {
        section().record(opcode, content);
        return this;
    }

    private RecordBuffer section() {
        return chunkBytes > 0 ? chunk : file;
    }

    /** Ends the chunk that is open. */
    public RecordingWriter endChunk() {
        if (chunk.size() > 0) {
            byte[] records = chunk.toBytes();
            byte[] compressed = compressor.apply(records);
            int offset = file.size();
            chunkOffsets.add(offset);
            byte[] content = new RecordBuffer()
                    .u64(inChunk == 0 ? 0 : chunkEarliest)
                    .u64(inChunk == 0 ? 0 : chunkLatest)
                    .u64(records.length)
                    .u32(crc(records))
                    .string(compression.formatName())
                    .u64(compressed.length)
                    .raw(compressed)
                    .toBytes();
            file.record(6, content);
            indexChunk(offset, records.length, compressed.length);
            chunk.clear();
            messageIndexes.clear();
            inChunk = 0;
        }
        return this;
    }

    private void indexChunk(int offset, int size, int compressedSize) {
        int end = file.size();
        Map<Integer, Long> offsets = new TreeMap<>();
        if (writesMessageIndex) {
            messageIndexes.forEach((id, entries) -> {
                offsets.put(id, (long) file.size());
                file.record(
                        7, new RecordBuffer().u16(id).block(entries.toBytes()).toBytes());
            });
        }
        indexes.record(
                8,
                new RecordBuffer()
                        .u64(inChunk == 0 ? 0 : chunkEarliest)
                        .u64(inChunk == 0 ? 0 : chunkLatest)
                        .u64(offset)
                        .u64((long) end - offset)
                        .numbers(offsets)
                        .u64((long) file.size() - end)
                        .string(compression.formatName())
                        .u64(compressedSize)
                        .u64(size)
                        .toBytes());
    }

    /** Where the chunks so far begin. */
    public List<Integer> chunkOffsets() {
        return List.copyOf(chunkOffsets);
    }

    /** What a recorder that is stopped now leaves: no data end, summary, footer. */
    public byte[] unfinished() {
        endChunk();
        return file.toBytes();
    }

    /** The recording with its summary. */
    public byte[] finish() {
        endChunk();
        dataEnd();
        int summaryStart = file.size();
        file.raw(definitions.toBytes()).raw(indexes.toBytes());
        file.record(
                0x0b,
                new RecordBuffer()
                        .u64(messages)
                        .u16(schemas)
                        .u32(channels)
                        .u32(attachments)
                        .u32(metadata)
                        .u32(chunkOffsets.size())
                        .u64(earliest)
                        .u64(latest)
                        .numbers(counts)
                        .toBytes());
        return footer(summaryStart);
    }

    /** The recording with a footer and no summary. */
    public byte[] finishWithoutSummary() {
        endChunk();
        dataEnd();
        return footer(0);
    }

    private void dataEnd() {
        file.record(0x0f, new RecordBuffer().u32(crc(file.toBytes())).toBytes());
    }

    private byte[] footer(int summaryStart) {
        int from = summaryStart == 0 ? file.size() : summaryStart;
        RecordBuffer footer =
                new RecordBuffer().number(2, 1).u64(20).u64(summaryStart).u64(0);
        file.raw(footer.toBytes());
        byte[] all = file.toBytes();
        return file.u32(crc(Arrays.copyOfRange(all, from, all.length)))
                .raw(MAGIC)
                .toBytes();
    }

    /** Writes {@link #finish()} to a file. */
    public Path finish(Path target) throws IOException {
        return Files.write(target, finish());
    }

    private long crc(byte[] bytes) {
        if (!writesChecksums) {
            return 0;
        }
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }
}
