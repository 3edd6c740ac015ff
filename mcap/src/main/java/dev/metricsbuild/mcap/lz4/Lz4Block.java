package dev.metricsbuild.mcap.lz4;

import dev.metricsbuild.mcap.bytes.LittleEndian;
import java.util.Arrays;

/**
 * Decodes one block of the LZ4 block format. It writes straight behind what earlier blocks left, so that blocks that refer to
 * them (linked blocks) need nothing more; short runs are copied eight bytes at a time into the slack of the array.
 */
final class Lz4Block {
    /** How far back a match may refer, and one byte more. */
    static final int WINDOW = 1 << 16;

    private static final int LAST_BITS = 15;

    private final byte[] source;
    private final int end;
    private final byte[] target;
    private final int window;
    private final int limit;
    private int in;
    private int out;

    /**
     * @param window first byte of the target that matches may refer to
     * @param limit end of the target, which has {@link Lz4Output#SLACK} bytes more
     */
    Lz4Block(byte[] source, int from, int end, byte[] target, int window, int out, int limit) {
        this.source = source;
        this.in = from;
        this.end = end;
        this.target = target;
        this.window = window;
        this.out = out;
        this.limit = limit;
    }

    /** Decodes to the end of the block; the end of what was written. */
    int decode() throws Lz4Exception {
        while (true) {
            if (in >= end) {
                throw damaged("ends where a sequence should begin");
            }
            int token = source[in++] & 0xff;
            literals(length(token >>> 4));
            if (in == end) {
                return out;
            }
            if (end - in < 2) {
                throw damaged("ends inside the offset of a match");
            }
            int distance = LittleEndian.u16(source, in);
            in += 2;
            match(distance, length(token & LAST_BITS) + 4);
        }
    }

    /** Lengths of 15 and more go on in bytes of 255 and a last one below it. */
    private int length(int bits) throws Lz4Exception {
        if (bits < LAST_BITS) {
            return bits;
        }
        int length = bits;
        int more;
        do {
            if (in >= end) {
                throw damaged("ends inside a length");
            }
            more = source[in++] & 0xff;
            length += more;
        } while (more == 255);
        return length;
    }

    private void literals(int count) throws Lz4Exception {
        if (count > end - in) {
            throw damaged("declares " + count + " literal bytes where " + (end - in) + " are left");
        }
        room(count);
        if (count <= 16 && in + 16 <= source.length) {
            LittleEndian.copy8(source, in, target, out);
            LittleEndian.copy8(source, in + 8, target, out + 8);
        } else {
            System.arraycopy(source, in, target, out, count);
        }
        in += count;
        out += count;
    }

    private void match(int distance, int count) throws Lz4Exception {
        if (distance == 0 || distance > out - window) {
            throw damaged("refers " + distance + " bytes back where " + (out - window) + " were written");
        }
        room(count);
        int from = out - distance;
        int stop = out + count;
        if (distance >= 8) {
            for (int to = out; to < stop; to += 8, from += 8) {
                LittleEndian.copy8(target, from, target, to);
            }
        } else if (distance == 1) {
            Arrays.fill(target, out, stop, target[from]);
        } else {
            for (int to = out; to < stop; to++, from++) {
                target[to] = target[from];
            }
        }
        out = stop;
    }

    private void room(int count) throws Lz4Exception {
        if (count > limit - out) {
            throw damaged("holds more than the " + limit + " bytes that it may reach");
        }
    }

    private Lz4Exception damaged(String what) {
        return new Lz4Exception("LZ4 block " + what + ", at byte " + in);
    }
}
