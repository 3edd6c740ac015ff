package dev.metricsbuild.mcap.lz4;

import java.util.Arrays;

/**
 * Where decoded bytes go: an array that grows with what was decoded, never with what was only declared. It is kept from one
 * use to the next.
 */
public final class Lz4Output {
    /** Bytes past the end that a copy of eight at a time may touch. */
    static final int SLACK = 32;

    private static final int FIRST = 1 << 16;

    private byte[] bytes = new byte[FIRST + SLACK];
    private int length;
    private int limit;

    /** Forgets what was decoded; {@code limit} bytes may come now. */
    void reset(int newLimit) {
        length = 0;
        limit = newLimit;
    }

    /** Forgets the first bytes of those that are there. */
    void forget(int count) {
        System.arraycopy(bytes, count, bytes, 0, length - count);
        length -= count;
        limit -= count;
    }

    /** Makes room for {@code more} bytes, or for as many as the limit leaves. */
    void reserve(int more) {
        int wanted = (int) Math.min((long) length + more, limit);
        int capacity = bytes.length - SLACK;
        if (wanted > capacity) {
            long doubled = Math.max(2L * capacity, wanted);
            int next = (int) Math.min(doubled, Math.max(limit, capacity));
            bytes = Arrays.copyOf(bytes, next + SLACK);
        }
    }

    void append(byte[] source, int from, int count) {
        System.arraycopy(source, from, bytes, length, count);
        length += count;
    }

    void length(int newLength) {
        length = newLength;
    }

    int limit() {
        return limit;
    }

    /** The array that holds the decoded bytes from its start; another one after the next decoding. */
    public byte[] bytes() {
        return bytes;
    }

    /** How many bytes were decoded. */
    public int length() {
        return length;
    }
}
