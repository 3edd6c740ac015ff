package dev.metricsbuild.benchmarks;

import com.github.luben.zstd.Zstd;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.CRC32;
import net.jpountz.lz4.LZ4FrameOutputStream;

/**
 * Writes a recording to read: messages of some topics in turn, in chunks with message indexes and checksums, and a summary. The
 * content is half noise and half repetition. One topic is rare: its messages fill one chunk in a hundred.
 */
final class RecordingFile {
    static final String COMMON = "/common";
    static final String RARE = "/rare";

    private static final byte[] MAGIC = {(byte) 0x89, 'M', 'C', 'A', 'P', '0', '\r', '\n'};
    private static final int CHUNK_BYTES = 1 << 20;
    private static final int RARE_EVERY = 100;
    private static final int DIFFERENT = 10_000;
    private static final int COMMON_TOPICS = 5;
    private static final int RARE_ID = COMMON_TOPICS;

    /** A topic of messages with a schema, which is the only one then. */
    static final String ODOMETRY = "/odom";

    private final String compression;
    private final OutputStream out;
    private final ByteBuffer chunk = little(2 * CHUNK_BYTES);
    private final List<byte[]> definitions = new ArrayList<>();
    private final List<ByteBuffer> indexes = new ArrayList<>();
    private final Map<Integer, Long> counts = new TreeMap<>();
    private final ByteArrayOutputStream chunkIndexes = new ByteArrayOutputStream();
    private final Random random = new Random(7);
    private long position;
    private long chunks;
    private long chunkStart;

    private RecordingFile(String compression, OutputStream out) {
        this.compression = compression;
        this.out = out;
    }

    static void write(Path file, String compression, int messages, int size) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            new RecordingFile(compression, out).write(messages, size);
        }
    }

    /** Writes so many messages of odometry, which repeat after a while. */
    static void writeOdometry(Path file, String compression, int messages) throws IOException {
        byte[][] some = OdometryMessages.messages(Math.min(messages, DIFFERENT));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            new RecordingFile(compression, out).write(messages, some);
        }
    }

    private void write(int messages, byte[][] some) throws IOException {
        define(3, OdometryMessages.definition());
        channel(ODOMETRY, 1, "cdr");
        begin();
        for (int i = 0; i < messages; i++) {
            message(0, i, some[i % some.length]);
            if (chunk.position() >= CHUNK_BYTES) {
                endChunk(i);
            }
        }
        end(messages);
    }

    private void write(int messages, int size) throws IOException {
        for (int id = 0; id < COMMON_TOPICS; id++) {
            channel(COMMON + id, 0, "");
        }
        channel(RARE, 0, "");
        begin();
        byte[] data = new byte[size];
        for (int i = 0; i < messages; i++) {
            random.nextBytes(data);
            Arrays.fill(data, 0, size / 2, (byte) (i >> 8));
            message(chunks % RARE_EVERY == RARE_EVERY - 1 ? RARE_ID : i % COMMON_TOPICS, i, data);
            if (chunk.position() >= CHUNK_BYTES) {
                endChunk(i);
            }
        }
        end(messages);
    }

    private void begin() throws IOException {
        raw(MAGIC);
        record(1, little(8).array());
        define();
    }

    private void end(int messages) throws IOException {
        endChunk(messages - 1L);
        record(0x0f, new byte[4]);
        long summary = position;
        define();
        record(0x0b, statistics(messages));
        raw(chunkIndexes.toByteArray());
        record(2, little(20).putLong(summary).putLong(0).putInt(0).array());
        raw(MAGIC);
    }

    private void define() throws IOException {
        for (byte[] definition : definitions) {
            raw(definition);
        }
    }

    private void define(int opcode, byte[] content) {
        definitions.add(little(9 + content.length)
                .put((byte) opcode)
                .putLong(content.length)
                .put(content)
                .array());
    }

    private void channel(String topic, int schema, String encoding) {
        byte[] name = topic.getBytes(StandardCharsets.UTF_8);
        byte[] code = encoding.getBytes(StandardCharsets.UTF_8);
        ByteBuffer content = little(16 + name.length + code.length)
                .putShort((short) indexes.size())
                .putShort((short) schema);
        content.putInt(name.length).put(name).putInt(code.length).put(code).putInt(0);
        define(4, written(content));
        indexes.add(little(1 << 20));
    }

    private byte[] statistics(int messages) {
        ByteBuffer content = little(46 + 10 * counts.size());
        content.putLong(messages)
                .putShort((short) (definitions.size() - indexes.size()))
                .putInt(indexes.size())
                .putInt(0)
                .putInt(0);
        content.putInt((int) chunks).putLong(0).putLong(messages - 1L).putInt(10 * counts.size());
        counts.forEach((id, count) -> content.putShort(id.shortValue()).putLong(count));
        return written(content);
    }

    private void message(int channel, int sequence, byte[] data) {
        if (chunk.position() == 0) {
            chunkStart = sequence;
        }
        indexes.get(channel).putLong(sequence).putLong(chunk.position());
        chunk.put((byte) 5).putLong(22L + data.length).putShort((short) channel).putInt(sequence);
        chunk.putLong(sequence).putLong(sequence).put(data);
        counts.merge(channel, 1L, Long::sum);
    }

    private void endChunk(long last) throws IOException {
        if (chunk.position() == 0) {
            return;
        }
        byte[] records = written(chunk);
        CRC32 crc = new CRC32();
        crc.update(records);
        byte[] compressed = compress(records);
        byte[] name = compression.getBytes(StandardCharsets.UTF_8);
        ByteBuffer content = little(40 + name.length + compressed.length);
        content.putLong(chunkStart).putLong(last).putLong(records.length).putInt((int) crc.getValue());
        content.putInt(name.length).put(name).putLong(compressed.length).put(compressed);
        long offset = position;
        record(6, written(content));
        long end = position;
        ByteBuffer places = little(10 * indexes.size());
        for (int id = 0; id < indexes.size(); id++) {
            byte[] entries = written(indexes.get(id));
            if (entries.length > 0) {
                places.putShort((short) id).putLong(position);
                record(
                        7,
                        little(6 + entries.length)
                                .putShort((short) id)
                                .putInt(entries.length)
                                .put(entries)
                                .array());
            }
            indexes.get(id).clear();
        }
        index(last, offset, end, written(places), compressed.length, records.length);
        chunk.clear();
        chunks++;
    }

    private void index(long last, long offset, long end, byte[] places, int compressed, int size) throws IOException {
        byte[] name = compression.getBytes(StandardCharsets.UTF_8);
        ByteBuffer content = little(64 + places.length + name.length);
        content.putLong(chunkStart).putLong(last).putLong(offset).putLong(end - offset);
        content.putInt(places.length).put(places).putLong(position - end);
        content.putInt(name.length).put(name).putLong(compressed).putLong(size);
        chunkIndexes.write(little(9).put((byte) 8).putLong(content.position()).array());
        chunkIndexes.write(written(content));
    }

    private byte[] compress(byte[] records) throws IOException {
        if (compression.equals("zstd")) {
            return Zstd.compress(records);
        }
        if (compression.isEmpty()) {
            return records;
        }
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        try (OutputStream frame = new LZ4FrameOutputStream(target)) {
            frame.write(records);
        }
        return target.toByteArray();
    }

    private void record(int opcode, byte[] content) throws IOException {
        raw(little(9).put((byte) opcode).putLong(content.length).array());
        raw(content);
    }

    private void raw(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    private static byte[] written(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.position()];
        buffer.get(0, bytes);
        return bytes;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
