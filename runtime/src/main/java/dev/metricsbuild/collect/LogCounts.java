package dev.metricsbuild.collect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;
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
    /** No double lies in a bucket further from the one of 1. */
    private static final int LAST = 1 << 20;

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

    /** The buckets from the first with a number in it to the last: where they begin, and their counts. */
    void write(DataOutput out) throws IOException {
        int from = 0;
        int to = counts.length;
        while (from < to && counts[from] == 0) {
            from++;
        }
        while (to > from && counts[to - 1] == 0) {
            to--;
        }
        CompactForm.writeCount(out, to - from);
        out.writeInt(first + from);
        for (int i = from; i < to; i++) {
            CompactForm.writeCount(out, counts[i]);
        }
    }

    static LogCounts read(DataInput in) throws IOException {
        int size = CompactForm.readSize(in);
        int from = in.readInt();
        if (size > 2 * LAST || Math.abs((long) from) > LAST) {
            throw new StreamCorruptedException("There are no " + size + " buckets from " + from + ".");
        }
        LogCounts read = new LogCounts();
        for (int i = 0; i < size; i++) {
            long count = CompactForm.readCount(in);
            if (count > 0) {
                read.add(from + i, count);
            }
        }
        return read;
    }
}
