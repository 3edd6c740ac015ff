package dev.metricsbuild.mcap.lz4;

import dev.metricsbuild.mcap.bytes.LittleEndian;

/** The checksum of LZ4 frames, with seed 0; defined by the xxHash specification, section XXH32. */
final class XxHash32 {
    private static final int PRIME1 = 0x9E3779B1;
    private static final int PRIME2 = 0x85EBCA77;
    private static final int PRIME3 = 0xC2B2AE3D;
    private static final int PRIME4 = 0x27D4EB2F;
    private static final int PRIME5 = 0x165667B1;
    private static final int PRIME1_PLUS_2 = 0x24234428;
    private static final int MINUS_PRIME1 = 0x61C8864F;

    private int a = PRIME1_PLUS_2;
    private int b = PRIME2;
    private int c;
    private int d = MINUS_PRIME1;
    private long before;

    static int hash(byte[] bytes, int from, int to) {
        return new XxHash32().finish(bytes, from, to);
    }

    /**
     * Takes the bytes that come first, as far as they are whole blocks of 16.
     *
     * @return where the rest begins
     */
    int take(byte[] bytes, int from, int to) {
        int at = from;
        for (; at <= to - 16; at += 16) {
            a = round(a, LittleEndian.i32(bytes, at));
            b = round(b, LittleEndian.i32(bytes, at + 4));
            c = round(c, LittleEndian.i32(bytes, at + 8));
            d = round(d, LittleEndian.i32(bytes, at + 12));
        }
        before += at - from;
        return at;
    }

    /** The hash of all bytes, of which these are the last. */
    int finish(byte[] bytes, int from, int to) {
        int at = take(bytes, from, to);
        int hash = before == 0
                ? PRIME5
                : Integer.rotateLeft(a, 1)
                        + Integer.rotateLeft(b, 7)
                        + Integer.rotateLeft(c, 12)
                        + Integer.rotateLeft(d, 18);
        return avalanche(rest(hash + (int) (before + to - at), bytes, at, to));
    }

    private static int round(int lane, int input) {
        return Integer.rotateLeft(lane + input * PRIME2, 13) * PRIME1;
    }

    private static int rest(int start, byte[] bytes, int from, int to) {
        int hash = start;
        int at = from;
        for (; at <= to - 4; at += 4) {
            hash = Integer.rotateLeft(hash + LittleEndian.i32(bytes, at) * PRIME3, 17) * PRIME4;
        }
        for (; at < to; at++) {
            hash = Integer.rotateLeft(hash + (bytes[at] & 0xff) * PRIME5, 11) * PRIME1;
        }
        return hash;
    }

    private static int avalanche(int start) {
        int hash = start;
        hash = (hash ^ (hash >>> 15)) * PRIME2;
        hash = (hash ^ (hash >>> 13)) * PRIME3;
        return hash ^ (hash >>> 16);
    }
}
