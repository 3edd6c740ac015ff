package dev.metricsbuild.examples.drone.record;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.CRC32;
import net.jpountz.lz4.LZ4Factory;
import net.jpountz.lz4.LZ4FrameOutputStream;
import net.jpountz.xxhash.XXHashFactory;

/**
 * An MCAP file as ROS 2 records: chunks of compressed messages with their indexes, and a summary at the end, by which a viewer
 * finds its way. Messages come in the order of their times.
 */
final class RecordingWriter implements Closeable {
    private static final byte[] MAGIC = {(byte) 0x89, 'M', 'C', 'A', 'P', '0', '\r', '\n'};
    private static final int HEADER = 0x01;
    private static final int FOOTER = 0x02;
    private static final int SCHEMA = 0x03;
    private static final int CHANNEL = 0x04;
    private static final int MESSAGE = 0x05;
    private static final int CHUNK = 0x06;
    private static final int MESSAGE_INDEX = 0x07;
    private static final int CHUNK_INDEX = 0x08;
    private static final int STATISTICS = 0x0b;
    private static final int SUMMARY_OFFSET = 0x0e;
    private static final int DATA_END = 0x0f;

    private static final String COMPRESSION = "lz4";

    /** As the recorder of ROS 2 has it. */
    private static final int CHUNK_BYTES = 768 << 10;

    private final OutputStream out;
    private final LittleEndianBuffer chunk = new LittleEndianBuffer();
    private final LittleEndianBuffer schemas = new LittleEndianBuffer();
    private final LittleEndianBuffer channels = new LittleEndianBuffer();
    private final LittleEndianBuffer chunkIndexes = new LittleEndianBuffer();
    private final Map<Topic, LittleEndianBuffer> messageIndexes = new EnumMap<>(Topic.class);
    private final Map<Topic, Long> counts = new EnumMap<>(Topic.class);
    private long position;
    private int chunks;
    private long start = -1;
    private long chunkStart = -1;
    private long end;

    RecordingWriter(OutputStream out) throws IOException {
        this.out = out;
        write(MAGIC);
        writeRecord(
                HEADER,
                new LittleEndianBuffer()
                        .text("ros2")
                        .text("metrics-build-example-drone")
                        .toBytes());
    }

    /** Says what the messages of a topic are; comes before the first of them. */
    void channel(Topic topic) throws IOException {
        byte[] schema = new LittleEndianBuffer()
                .u16(schemaId(topic))
                .text(topic.type())
                .text("ros2msg")
                .block(topic.schema())
                .toBytes();
        byte[] channel = new LittleEndianBuffer()
                .u16(topic.channel())
                .u16(schemaId(topic))
                .text(topic.topicName())
                .text("cdr")
                .block(new byte[0])
                .toBytes();
        chunk.record(SCHEMA, schema).record(CHANNEL, channel);
        schemas.record(SCHEMA, schema);
        channels.record(CHANNEL, channel);
    }

    /** There is no schema 0. */
    private static int schemaId(Topic topic) {
        return topic.channel() + 1;
    }

    void message(Topic topic, long nanos, byte[] data) throws IOException {
        start = start < 0 ? nanos : start;
        chunkStart = chunkStart < 0 ? nanos : chunkStart;
        end = nanos;
        messageIndexes
                .computeIfAbsent(topic, any -> new LittleEndianBuffer())
                .u64(nanos)
                .u64(chunk.size());
        long sequence = counts.merge(topic, 1L, Long::sum);
        byte[] message = new LittleEndianBuffer()
                .u16(topic.channel())
                .u32(sequence)
                .u64(nanos)
                .u64(nanos)
                .raw(data)
                .toBytes();
        chunk.record(MESSAGE, message);
        if (chunk.size() >= CHUNK_BYTES) {
            endChunk();
        }
    }

    private void endChunk() throws IOException {
        if (chunk.size() == 0) {
            return;
        }
        byte[] records = chunk.toBytes();
        byte[] compressed = compress(records);
        long offset = position;
        byte[] content = new LittleEndianBuffer()
                .u64(Math.max(0, chunkStart))
                .u64(end)
                .u64(records.length)
                .u32(crc(records))
                .text(COMPRESSION)
                .u64(compressed.length)
                .raw(compressed)
                .toBytes();
        writeRecord(CHUNK, content);
        long length = position - offset;
        LittleEndianBuffer places = writeMessageIndexes();
        byte[] index = new LittleEndianBuffer()
                .u64(Math.max(0, chunkStart))
                .u64(end)
                .u64(offset)
                .u64(length)
                .block(places.toBytes())
                .u64(position - offset - length)
                .text(COMPRESSION)
                .u64(compressed.length)
                .u64(records.length)
                .toBytes();
        chunkIndexes.record(CHUNK_INDEX, index);
        chunks++;
        chunk.clear();
        chunkStart = -1;
    }

    /** Writes where the chunk has the messages of each topic, and gives where that is written. */
    private LittleEndianBuffer writeMessageIndexes() throws IOException {
        LittleEndianBuffer places = new LittleEndianBuffer();
        for (Map.Entry<Topic, LittleEndianBuffer> index : messageIndexes.entrySet()) {
            int channel = index.getKey().channel();
            places.u16(channel).u64(position);
            byte[] entries = index.getValue().toBytes();
            writeRecord(
                    MESSAGE_INDEX,
                    new LittleEndianBuffer().u16(channel).block(entries).toBytes());
        }
        messageIndexes.clear();
        return places;
    }

    /** The Java encoder gives the same bytes on all machines. */
    private static byte[] compress(byte[] records) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (OutputStream frame = new LZ4FrameOutputStream(
                target,
                LZ4FrameOutputStream.BLOCKSIZE.SIZE_64KB,
                -1,
                LZ4Factory.safeInstance().fastCompressor(),
                XXHashFactory.safeInstance().hash32(),
                LZ4FrameOutputStream.FLG.Bits.BLOCK_INDEPENDENCE)) {
            frame.write(records);
        }
        return target.toByteArray();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            endChunk();
            writeRecord(DATA_END, new byte[Integer.BYTES]);
            writeSummary();
            write(MAGIC);
        }
    }

    private void writeSummary() throws IOException {
        long summaryStart = position;
        LittleEndianBuffer summary = new LittleEndianBuffer();
        LittleEndianBuffer offsets = new LittleEndianBuffer();
        group(SCHEMA, schemas, summary, offsets);
        group(CHANNEL, channels, summary, offsets);
        group(STATISTICS, new LittleEndianBuffer().record(STATISTICS, statistics()), summary, offsets);
        group(CHUNK_INDEX, chunkIndexes, summary, offsets);
        long offsetsStart = summaryStart + summary.size();
        // The checksum covers everything before itself.
        summary.raw(offsets.toBytes()).u8(FOOTER).u64(2L * Long.BYTES + Integer.BYTES);
        summary.u64(summaryStart).u64(offsetsStart);
        write(summary.u32(crc(summary.toBytes())).toBytes());
    }

    private void group(int opcode, LittleEndianBuffer records, LittleEndianBuffer summary, LittleEndianBuffer offsets) {
        long groupStart = position + summary.size();
        summary.raw(records.toBytes());
        byte[] offset = new LittleEndianBuffer()
                .u8(opcode)
                .u64(groupStart)
                .u64(records.size())
                .toBytes();
        offsets.record(SUMMARY_OFFSET, offset);
    }

    private byte[] statistics() {
        LittleEndianBuffer each = new LittleEndianBuffer();
        counts.forEach((topic, count) -> each.u16(topic.channel()).u64(count));
        return new LittleEndianBuffer()
                .u64(counts.values().stream().mapToLong(Long::longValue).sum())
                .u16(Topic.values().length)
                .u32(Topic.values().length)
                .u32(0)
                .u32(0)
                .u32(chunks)
                .u64(Math.max(0, start))
                .u64(end)
                .block(each.toBytes())
                .toBytes();
    }

    private static long crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
    }

    private void writeRecord(int opcode, byte[] content) throws IOException {
        write(new LittleEndianBuffer().record(opcode, content).toBytes());
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }
}
