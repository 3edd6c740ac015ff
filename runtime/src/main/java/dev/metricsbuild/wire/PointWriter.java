package dev.metricsbuild.wire;

import com.google.protobuf.CodedOutputStream;
import dev.metricsbuild.data.UuidSeries;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/** Writes the points of long series through one chunk of bytes: nothing is allocated and no call made for a point. */
final class PointWriter {
    private static final int CHUNK = 1 << 16;

    /** No single point takes more: a UUID takes 40, a timestamp with its tags and lengths 19. */
    private static final int LARGEST_POINT = 64;

    private static final byte TAG_1_DELIMITED = 0x0A;
    private static final byte TAG_1_VARINT = 0x08;
    private static final byte TAG_2_VARINT = 0x10;
    private static final byte TAG_2_FIXED64 = 0x11;
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

    private final CodedOutputStream out;
    private final byte[] chunk = new byte[CHUNK];
    private final ByteBuffer littleEndian = ByteBuffer.wrap(chunk).order(ByteOrder.LITTLE_ENDIAN);
    private int end;

    PointWriter(CodedOutputStream out) {
        this.out = out;
    }

    void doubles(double[] values) throws IOException {
        int most = CHUNK / Double.BYTES;
        for (int from = 0; from < values.length; from += most) {
            int count = Math.min(most, values.length - from);
            littleEndian.asDoubleBuffer().put(values, from, count);
            out.write(chunk, 0, count * Double.BYTES);
        }
    }

    void timestamps(long[] nanos) throws IOException {
        for (long time : nanos) {
            makeRoom();
            chunk[end] = TAG_1_DELIMITED;
            int lengthAt = end + 1;
            end += 2;
            timestamp(time);
            chunk[lengthAt] = (byte) (end - lengthAt - 1);
        }
        flush();
    }

    /** A timestamp without tag and length. */
    void timestamp(long nanos) {
        long seconds = Math.floorDiv(nanos, WireSize.NANOS_PER_SECOND);
        long rest = nanos - seconds * WireSize.NANOS_PER_SECOND;
        if (seconds != 0) {
            chunk[end++] = TAG_1_VARINT;
            varint(seconds);
        }
        if (rest != 0) {
            chunk[end++] = TAG_2_VARINT;
            varint(rest);
        }
    }

    private void varint(long value) {
        long left = value;
        while ((left & ~0x7FL) != 0) {
            chunk[end++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        chunk[end++] = (byte) left;
    }

    void uuids(UuidSeries series) throws IOException {
        for (int i = 0; i < series.size(); i++) {
            makeRoom();
            chunk[end++] = TAG_1_DELIMITED;
            chunk[end++] = WireSize.UUID_MESSAGE;
            chunk[end++] = TAG_1_DELIMITED;
            chunk[end++] = WireSize.UUID_TEXT;
            UUID uuid = series.at(i);
            hex(uuid.getMostSignificantBits() >>> 32, 8);
            chunk[end++] = '-';
            hex(uuid.getMostSignificantBits() >>> 16, 4);
            chunk[end++] = '-';
            hex(uuid.getMostSignificantBits(), 4);
            chunk[end++] = '-';
            hex(uuid.getLeastSignificantBits() >>> 48, 4);
            chunk[end++] = '-';
            hex(uuid.getLeastSignificantBits(), 12);
        }
        flush();
    }

    private void hex(long bits, int digits) {
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            chunk[end++] = HEX[(int) (bits >>> shift) & 0xF];
        }
    }

    void jsonNumbers(double[] values) throws IOException {
        for (double value : values) {
            makeRoom();
            chunk[end++] = TAG_1_DELIMITED;
            if (Double.isFinite(value)) {
                chunk[end++] = WireSize.JSON_NUMBER;
                chunk[end++] = TAG_2_FIXED64;
                littleEndian.putDouble(end, value);
                end += Double.BYTES;
            } else {
                chunk[end++] = WireSize.JSON_NULL;
                chunk[end++] = TAG_1_VARINT;
                chunk[end++] = 0;
            }
        }
        flush();
    }

    private void makeRoom() throws IOException {
        if (end > CHUNK - LARGEST_POINT) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(chunk, 0, end);
        end = 0;
    }
}
