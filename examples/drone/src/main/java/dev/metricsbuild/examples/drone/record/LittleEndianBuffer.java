package dev.metricsbuild.examples.drone.record;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Bytes that grow by little-endian numbers, texts, and whole records of MCAP. */
final class LittleEndianBuffer {
    private ByteBuffer bytes = allocate(1 << 12);

    private static ByteBuffer allocate(int capacity) {
        return ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN);
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            ByteBuffer larger = allocate(Math.max(2 * bytes.capacity(), bytes.position() + more));
            bytes = larger.put(bytes.flip());
        }
        return bytes;
    }

    LittleEndianBuffer u8(int value) {
        room(Byte.BYTES).put((byte) value);
        return this;
    }

    LittleEndianBuffer u16(int value) {
        room(Short.BYTES).putShort((short) value);
        return this;
    }

    LittleEndianBuffer u32(long value) {
        room(Integer.BYTES).putInt((int) value);
        return this;
    }

    LittleEndianBuffer u64(long value) {
        room(Long.BYTES).putLong(value);
        return this;
    }

    LittleEndianBuffer f32(float value) {
        room(Float.BYTES).putFloat(value);
        return this;
    }

    LittleEndianBuffer f64(double value) {
        room(Double.BYTES).putDouble(value);
        return this;
    }

    LittleEndianBuffer raw(byte[] value) {
        room(value.length).put(value);
        return this;
    }

    /** Appends bytes after their count. */
    LittleEndianBuffer block(byte[] value) {
        return u32(value.length).raw(value);
    }

    /** Appends a text after the count of its bytes. */
    LittleEndianBuffer text(String value) {
        return block(value.getBytes(StandardCharsets.UTF_8));
    }

    /** Appends a record: what it is, how long, and its content. */
    LittleEndianBuffer record(int opcode, byte[] content) {
        return u8(opcode).u64(content.length).raw(content);
    }

    int size() {
        return bytes.position();
    }

    byte[] toBytes() {
        byte[] copy = new byte[bytes.position()];
        bytes.get(0, copy);
        return copy;
    }

    /** Forgets everything. */
    void clear() {
        bytes.clear();
    }
}
