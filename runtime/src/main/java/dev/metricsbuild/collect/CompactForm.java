package dev.metricsbuild.collect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.Arrays;

/** Numbers and texts in few bytes. */
final class CompactForm {
    private static final int PAYLOAD_BITS = 7;
    private static final int MORE = 0x80;
    /** What is read without believing the length: a wrong one must not take all memory. */
    private static final int STEP = 1 << 16;

    private CompactForm() {}

    /** Seven bits a byte, the lowest first. */
    static void writeCount(DataOutput out, long count) throws IOException {
        long rest = count;
        while (rest >= MORE || rest < 0) {
            out.writeByte((int) (rest & (MORE - 1)) | MORE);
            rest >>>= PAYLOAD_BITS;
        }
        out.writeByte((int) rest);
    }

    static long readCount(DataInput in) throws IOException {
        long count = 0;
        for (int shift = 0; shift < Long.SIZE; shift += PAYLOAD_BITS) {
            int read = in.readUnsignedByte();
            count |= (long) (read & (MORE - 1)) << shift;
            if (read < MORE) {
                return count;
            }
        }
        throw new StreamCorruptedException("A count has more than 10 bytes.");
    }

    /** A count that is a length or a number of elements. */
    static int readSize(DataInput in) throws IOException {
        long size = readCount(in);
        if (size < 0 || size > Integer.MAX_VALUE - 8) {
            throw new StreamCorruptedException("The size " + size + " is not that of an array.");
        }
        return (int) size;
    }

    static void writeDoubles(DataOutput out, double[] values, int size) throws IOException {
        writeCount(out, size);
        for (int i = 0; i < size; i++) {
            out.writeDouble(values[i]);
        }
    }

    static double[] readDoubles(DataInput in) throws IOException {
        int size = readSize(in);
        double[] values = new double[Math.min(size, STEP)];
        for (int i = 0; i < size; i++) {
            if (i == values.length) {
                values = Arrays.copyOf(values, (int) Math.min(size, 2L * i));
            }
            values[i] = in.readDouble();
        }
        return values;
    }

    /** Any text, however long. */
    static void writeText(DataOutput out, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        writeCount(out, bytes.length);
        out.write(bytes);
    }

    static String readText(DataInput in) throws IOException {
        int size = readSize(in);
        byte[] bytes = new byte[Math.min(size, STEP)];
        int had = 0;
        while (had < size) {
            if (had == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(size, 2L * had));
            }
            in.readFully(bytes, had, bytes.length - had);
            had = bytes.length;
        }
        return new String(bytes, 0, size, UTF_8);
    }
}
