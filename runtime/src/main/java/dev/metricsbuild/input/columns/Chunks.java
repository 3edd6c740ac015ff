package dev.metricsbuild.input.columns;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.IntFunction;

/**
 * The parts of a growing column that are full. They are neither copied nor too long for the room that they take while the
 * column grows, and each is let go as soon as it has its place in the whole.
 *
 * @param <A> the array
 */
final class Chunks<A> {
    static final int FIRST = 64;

    /** A region of the heap may be one megabyte, and that has room for 16 chunks of 8-byte values with their headers. */
    static final int MOST = 8_000;

    private final IntFunction<A> maker;
    private final Queue<A> full = new ArrayDeque<>();
    private int length = FIRST;
    private long size;

    Chunks(IntFunction<A> maker) {
        this.maker = maker;
    }

    /** What the column begins with. */
    A first() {
        return maker.apply(FIRST);
    }

    /** Takes a full chunk; the next one is to be filled. */
    A next(A chunk) {
        full.add(chunk);
        size += length;
        length = nextLength(length);
        return maker.apply(length);
    }

    private static int nextLength(int length) {
        return Math.min(2 * length, MOST);
    }

    /** The whole column, which ends with so many elements of the last chunk; to be called once. */
    A joined(A last, int used) {
        A whole = maker.apply(Math.toIntExact(size + used));
        int from = 0;
        int part = FIRST;
        for (A chunk = full.poll(); chunk != null; chunk = full.poll()) {
            System.arraycopy(chunk, 0, whole, from, part);
            from += part;
            part = nextLength(part);
        }
        System.arraycopy(last, 0, whole, from, used);
        return whole;
    }
}
