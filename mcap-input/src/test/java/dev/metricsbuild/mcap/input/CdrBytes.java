package dev.metricsbuild.mcap.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** A message in CDR, little-endian, as ROS 2 writes it: values are aligned to their size from behind the header on. */
final class CdrBytes {
    private static final int HEADER = 4;

    private final ByteBuffer bytes = ByteBuffer.allocate(4_096).order(ByteOrder.LITTLE_ENDIAN);

    CdrBytes() {
        bytes.put(new byte[] {0, 1, 0, 0});
    }

    private CdrBytes align(int size) {
        while ((bytes.position() - HEADER) % size != 0) {
            bytes.put((byte) 0);
        }
        return this;
    }

    CdrBytes int8(int value) {
        bytes.put((byte) value);
        return this;
    }

    CdrBytes int32(int value) {
        align(4).bytes.putInt(value);
        return this;
    }

    CdrBytes int64(long value) {
        align(8).bytes.putLong(value);
        return this;
    }

    CdrBytes float32(float value) {
        align(4).bytes.putFloat(value);
        return this;
    }

    CdrBytes float64(double value) {
        align(8).bytes.putDouble(value);
        return this;
    }

    CdrBytes string(String value) {
        byte[] text = value.getBytes(UTF_8);
        int32(text.length + 1).bytes.put(text).put((byte) 0);
        return this;
    }

    CdrBytes doubles(double... values) {
        int32(values.length);
        for (double value : values) {
            float64(value);
        }
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
