package dev.metricsbuild.wire;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.UUID;

/**
 * Bytes on their way to a stream, through a buffer; or into an array that takes all of them, where nothing is flushed.
 * Nothing is allocated for a number, an id or a text in ASCII.
 */
final class ByteOutput {
    private static final int BUFFER = 1 << 16;
    private static final byte[] HEX_DIGITS = "0123456789abcdef".getBytes(US_ASCII);

    private final OutputStream out;
    private final byte[] buffer;
    private final ByteBuffer littleEndian;
    private int end;

    private ByteOutput(OutputStream out, byte[] buffer) {
        this.out = out;
        this.buffer = buffer;
        this.littleEndian = ByteBuffer.wrap(buffer).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Through a buffer to a stream. */
    static ByteOutput to(OutputStream out) {
        return new ByteOutput(out, new byte[BUFFER]);
    }

    /** Into an array that is as long as what will be written. */
    static ByteOutput into(byte[] array) {
        return new ByteOutput(OutputStream.nullOutputStream(), array);
    }

    /** Hands on what is in the buffer. */
    void flush() throws IOException {
        out.write(buffer, 0, end);
        end = 0;
    }

    private void makeRoom(int bytes) throws IOException {
        if (bytes > buffer.length - end) {
            flush();
        }
    }

    void oneByte(int value) throws IOException {
        makeRoom(1);
        buffer[end++] = (byte) value;
    }

    void varint(long value) throws IOException {
        makeRoom(WireSize.varint(value));
        long left = value;
        while ((left & ~0x7FL) != 0) {
            buffer[end++] = (byte) (left | 0x80);
            left >>>= 7;
        }
        buffer[end++] = (byte) left;
    }

    void fixed32(int value) throws IOException {
        makeRoom(Integer.BYTES);
        littleEndian.putInt(end, value);
        end += Integer.BYTES;
    }

    void fixed64(double value) throws IOException {
        makeRoom(Double.BYTES);
        littleEndian.putDouble(end, value);
        end += Double.BYTES;
    }

    void bytes(byte[] values) throws IOException {
        int written = 0;
        while (written < values.length) {
            makeRoom(1);
            int count = Math.min(buffer.length - end, values.length - written);
            System.arraycopy(values, written, buffer, end, count);
            written += count;
            end += count;
        }
    }

    void doubles(double[] values) throws IOException {
        int written = 0;
        while (written < values.length) {
            makeRoom(Double.BYTES);
            int count = Math.min((buffer.length - end) / Double.BYTES, values.length - written);
            littleEndian.position(end).asDoubleBuffer().put(values, written, count);
            written += count;
            end += count * Double.BYTES;
        }
    }

    /**
     * A text in UTF-8.
     *
     * @param bytes how many bytes it takes, as {@link WireSize#utf8} says
     */
    void utf8(String text, int bytes) throws IOException {
        if (bytes != text.length() || bytes > buffer.length) {
            bytes(text.getBytes(UTF_8));
            return;
        }
        makeRoom(bytes);
        for (int i = 0; i < bytes; i++) {
            char c = text.charAt(i);
            // One byte for each: what is not ASCII is half of a pair of surrogates, which becomes a question mark.
            buffer[end + i] = (byte) (c < 0x80 ? c : '?');
        }
        end += bytes;
    }

    /** The text of a UUID. */
    void uuid(UUID uuid) throws IOException {
        makeRoom(WireSize.UUID_TEXT);
        long high = uuid.getMostSignificantBits();
        long low = uuid.getLeastSignificantBits();
        hex(high >>> 32, 8);
        buffer[end++] = '-';
        hex(high >>> 16, 4);
        buffer[end++] = '-';
        hex(high, 4);
        buffer[end++] = '-';
        hex(low >>> 48, 4);
        buffer[end++] = '-';
        hex(low, 12);
    }

    private void hex(long bits, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            buffer[end++] = HEX_DIGITS[(int) (bits >>> shift) & 0xF];
        }
    }

    /** As many of the timestamps from a position on as can be written at once; the number of them, which may be 0. */
    int timestamps(long[] nanos, int from, SecondCache second) {
        int room = (buffer.length - end) / SecondCache.SPACE;
        int until = from + Math.min(room, nanos.length - from);
        int position = from;
        while (position < until && second.covers(nanos[position])) {
            end = second.write(nanos[position++], littleEndian, end);
        }
        return position - from;
    }
}
