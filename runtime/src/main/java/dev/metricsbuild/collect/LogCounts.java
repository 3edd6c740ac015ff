package dev.metricsbuild.collect;

import java.util.Arrays;

/**
 * Counts of positive numbers in buckets that grow by a fixed ratio, so that the middle of a bucket is close to all of its
 * numbers, relative to their size. What is counted where depends on the number alone: counts are the same in any order.
 */
final class LogCounts {
    /** The middle of a bucket lies no further from a number in it than this part of the number. */
    static final double RELATIVE_ERROR = 0.001;

    private static final double RATIO = (1 + RELATIVE_ERROR) / (1 - RELATIVE_ERROR);
    private static final double LOG_RATIO = StrictMath.log(RATIO);
    private static final int GROWTH = 64;

    private long[] counts = new long[0];
    private int first;

    void add(double value) {
        add((int) Math.ceil(StrictMath.log(value) / LOG_RATIO), 1);
    }

    private void add(int bucket, long count) {
        if (counts.length == 0) {
            counts = new long[GROWTH];
            first = bucket - GROWTH / 2;
        } else if (bucket < first) {
            int room = Math.max(GROWTH, Math.max(first - bucket, counts.length / 2));
            long[] wider = new long[counts.length + room];
            System.arraycopy(counts, 0, wider, room, counts.length);
            counts = wider;
            first -= room;
        } else if (bucket - first >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(bucket - first + GROWTH, counts.length + counts.length / 2));
        }
        counts[bucket - first] += count;
    }

    void merge(LogCounts other) {
        for (int i = 0; i < other.counts.length; i++) {
            if (other.counts[i] > 0) {
                add(other.first + i, other.counts[i]);
            }
        }
    }

    /** Takes the numbers of buckets. */
    @FunctionalInterface
    interface BucketTaker {
        void take(double middle, long count);
    }

    /** From the smallest to the largest, or the other way round. */
    void forEach(boolean ascending, BucketTaker taker) {
        for (int i = 0; i < counts.length; i++) {
            int at = ascending ? i : counts.length - 1 - i;
            if (counts[at] > 0) {
                taker.take(middle(first + at), counts[at]);
            }
        }
    }

    private static double middle(int bucket) {
        // Half way between the bounds, weighed so that both are as far off relative to their size.
        return Math.min(Double.MAX_VALUE, StrictMath.exp(bucket * LOG_RATIO) * 2 / (1 + RATIO));
    }
}
