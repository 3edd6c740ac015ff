package dev.metricsbuild.validate.scan;

import java.util.Arrays;

/** Stretches of the source, as pairs of offset and length. */
final class Ranges {
    private static final int[] EMPTY = {};

    private int[] pairs = EMPTY;
    private int used;

    void add(int offset, int length) {
        if (length == 0) {
            return;
        }
        if (used == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * (1 + used));
        }
        pairs[used++] = offset;
        pairs[used++] = length;
    }

    void clear() {
        pairs = EMPTY;
        used = 0;
    }

    int count() {
        return used / 2;
    }

    int offset(int index) {
        return pairs[2 * index];
    }

    int length(int index) {
        return pairs[2 * index + 1];
    }
}
