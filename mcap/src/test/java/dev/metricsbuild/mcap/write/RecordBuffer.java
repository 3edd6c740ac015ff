package dev.metricsbuild.mcap.write;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Bytes of records: little-endian numbers, strings, maps, and whole records. */
public final class RecordBuffer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Appends the lowest {@code count} bytes of a number. */
    public RecordBuffer number(long value, int count) {
        for (int i = 0; i < count; i++) {
            bytes.write((int) (value >>> (8 * i)));
        }
        return this;
    }

    public RecordBuffer u16(int value) {
        return number(value, 2);
    }

    public RecordBuffer u32(long value) {
        return number(value, 4);
    }

    public RecordBuffer u64(long value) {
        return number(value, 8);
    }

    public RecordBuffer raw(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    /** Appends bytes after a length of 32 bits. */
    public RecordBuffer block(byte[] more) {
        return u32(more.length).raw(more);
    }

    public RecordBuffer string(String text) {
        return block(text.getBytes(StandardCharsets.UTF_8));
    }

    public RecordBuffer strings(Map<String, String> map) {
        RecordBuffer entries = new RecordBuffer();
        map.forEach((key, value) -> entries.string(key).string(value));
        return block(entries.toBytes());
    }

    public RecordBuffer numbers(Map<Integer, Long> map) {
        RecordBuffer entries = new RecordBuffer();
        map.forEach((key, value) -> entries.u16(key).u64(value));
        return block(entries.toBytes());
    }

    /** Appends a record. */
    public RecordBuffer record(int opcode, byte[] content) {
        return number(opcode, 1).u64(content.length).raw(content);
    }

    public int size() {
        return bytes.size();
    }

    public byte[] toBytes() {
        return bytes.toByteArray();
    }

    /** Forgets everything. */
    public void clear() {
        bytes.reset();
    }
}
