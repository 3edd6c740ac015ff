package dev.metricsbuild.mcap.write;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import net.jpountz.xxhash.XXHash32;
import net.jpountz.xxhash.XXHashFactory;

/**
 * Writes LZ4 frames with linked blocks, block and content checksums and the content size: a plain greedy encoder, whose matches
 * reach into the blocks before.
 */
public final class LinkedLz4Writer {
    private static final int LAST_LITERALS = 5;
    private static final int MATCH_FREE_END = 12;
    private static final int FARTHEST = 65535;
    private static final XXHash32 HASH = XXHashFactory.safeInstance().hash32();

    private final int blockBytes;

    /** Blocks of up to 65536 bytes. */
    public LinkedLz4Writer(int blockBytes) {
        if (blockBytes < 1 || blockBytes > 1 << 16) {
            throw new IllegalArgumentException("blocks have 1 to 65536 bytes, not " + blockBytes);
        }
        this.blockBytes = blockBytes;
    }

    /** One frame. */
    public byte[] frame(byte[] bytes) {
        byte[] head = new RecordBuffer()
                .number(0b01_0_1_1_1_0_0, 1)
                .number(4 << 4, 1)
                .u64(bytes.length)
                .toBytes();
        RecordBuffer out = new RecordBuffer().u32(0x184D2204L).raw(head).number(hash(head) >>> 8, 1);
        Map<Integer, Integer> seen = new HashMap<>();
        for (int from = 0; from < bytes.length; from += blockBytes) {
            int to = Math.min(bytes.length, from + blockBytes);
            byte[] block = block(bytes, from, to, seen);
            boolean plain = block.length >= to - from;
            byte[] written = plain ? Arrays.copyOfRange(bytes, from, to) : block;
            out.u32(written.length | (plain ? 0x8000_0000L : 0)).raw(written).u32(hash(written));
        }
        return out.u32(0).u32(hash(bytes)).toBytes();
    }

    private static int hash(byte[] bytes) {
        return HASH.hash(bytes, 0, bytes.length, 0);
    }

    private static byte[] block(byte[] bytes, int from, int to, Map<Integer, Integer> seen) {
        RecordBuffer out = new RecordBuffer();
        int literals = from;
        int at = from;
        while (at + MATCH_FREE_END < to) {
            int word = word(bytes, at);
            Integer before = seen.put(word, at);
            if (before == null || at - before > FARTHEST || word(bytes, before) != word) {
                at++;
                continue;
            }
            int length = 4;
            while (at + length < to - LAST_LITERALS && bytes[before + length] == bytes[at + length]) {
                length++;
            }
            sequence(out, bytes, literals, at, length).u16(at - before);
            more(out, length - 4);
            at += length;
            literals = at;
        }
        sequence(out, bytes, literals, to, 4);
        return out.toBytes();
    }

    private static RecordBuffer sequence(RecordBuffer out, byte[] bytes, int from, int to, int match) {
        int literals = to - from;
        out.number(Math.min(literals, 15) << 4 | Math.min(match - 4, 15), 1);
        more(out, literals);
        return out.raw(Arrays.copyOfRange(bytes, from, to));
    }

    private static void more(RecordBuffer out, int length) {
        if (length >= 15) {
            int rest = length - 15;
            for (; rest >= 255; rest -= 255) {
                out.number(255, 1);
            }
            out.number(rest, 1);
        }
    }

    private static int word(byte[] bytes, int at) {
        return (bytes[at] & 0xff)
                | (bytes[at + 1] & 0xff) << 8
                | (bytes[at + 2] & 0xff) << 16
                | (bytes[at + 3] & 0xff) << 24;
    }
}
