package dev.metricsbuild.collect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * How numbers are distributed: the numbers themselves while they are few, and counts in fine buckets when they are many. It
 * depends on the numbers alone, not on their order nor on how they were split and merged. NaN and infinities are left out.
 */
final class Distribution {
    /** So many numbers are kept as they are. */
    static final int EXACT = 100_000;

    private double[] values = new double[0];
    private int size;
    private long count;
    private LogCounts positive = new LogCounts();
    private LogCounts negative = new LogCounts();
    private long zeros;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;

    void add(double value) {
        if (!Double.isFinite(value)) {
            return;
        }
        count++;
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
        if (count <= EXACT) {
            keep(value);
        } else {
            countKept();
            count(value);
        }
    }

    private void keep(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.min(EXACT, Math.max(16, 2 * size)));
        }
        // Minus zero is zero, whichever came first.
        values[size++] = value + 0.0;
    }

    private void countKept() {
        if (size == 0) {
            return;
        }
        for (int i = 0; i < size; i++) {
            count(values[i]);
        }
        size = 0;
        values = new double[0];
    }

    private void count(double value) {
        if (Math.abs(value) < Double.MIN_NORMAL) {
            zeros++;
        } else if (value > 0) {
            positive.add(value);
        } else {
            negative.add(-value);
        }
    }

    void merge(Distribution other) {
        if (count + other.count <= EXACT) {
            for (int i = 0; i < other.size; i++) {
                add(other.values[i]);
            }
            return;
        }
        countKept();
        other.countKept();
        count += other.count;
        zeros += other.zeros;
        least = Math.min(least, other.least);
        greatest = Math.max(greatest, other.greatest);
        positive.merge(other.positive);
        negative.merge(other.negative);
    }

    long count() {
        return count;
    }

    double least() {
        return least;
    }

    double greatest() {
        return greatest;
    }

    private boolean isExact() {
        return count <= EXACT;
    }

    /** All numbers, ascending: the numbers themselves, or so many that stand for them. */
    double[] representatives() {
        if (isExact()) {
            double[] sorted = Arrays.copyOf(values, size);
            Arrays.sort(sorted);
            return sorted;
        }
        double[] chosen = new double[EXACT];
        Walk walk = new Walk();
        for (int i = 0; i < EXACT; i++) {
            // The middle of the i-th of equal shares of the ranks.
            chosen[i] = walk.at((long) ((i + 0.5) * count / EXACT));
        }
        return chosen;
    }

    /** The number that a fraction of all lies below; between two, in proportion. There must be one at least. */
    double quantile(double fraction) {
        double position = fraction * (count - 1);
        long below = (long) position;
        long above = Math.min(below + 1, count - 1);
        if (isExact()) {
            double[] sorted = representatives();
            return between(sorted[(int) below], sorted[(int) above], position - below);
        }
        Walk walk = new Walk();
        double low = walk.at(below);
        return between(low, walk.at(above), position - below);
    }

    private static double between(double low, double high, double part) {
        return part == 0 || low == high ? low : low * (1 - part) + high * part;
    }

    /** Finds the numbers of ranks, which must be asked for in ascending order. */
    private final class Walk {
        private final double[] middles;
        private final long[] ends;
        private int buckets;
        private int at;

        Walk() {
            int[] number = new int[1];
            each((middle, of) -> number[0]++);
            middles = new double[number[0]];
            ends = new long[number[0]];
            each((middle, of) -> {
                middles[buckets] = middle;
                ends[buckets] = (buckets == 0 ? 0 : ends[buckets - 1]) + of;
                buckets++;
            });
        }

        private void each(LogCounts.BucketTaker taker) {
            negative.forEach(false, (middle, of) -> taker.take(-middle, of));
            if (zeros > 0) {
                taker.take(0, zeros);
            }
            positive.forEach(true, taker);
        }

        double at(long rank) {
            while (at < buckets - 1 && rank >= ends[at]) {
                at++;
            }
            // The ends are known exactly.
            return rank == 0 ? least : rank == count - 1 ? greatest : Math.max(least, Math.min(greatest, middles[at]));
        }
    }

    void write(DataOutput out) throws IOException {
        CompactForm.writeCount(out, count);
        if (isExact()) {
            CompactForm.writeDoubles(out, values, size);
            return;
        }
        CompactForm.writeCount(out, zeros);
        out.writeDouble(least);
        out.writeDouble(greatest);
        positive.write(out);
        negative.write(out);
    }

    static Distribution read(DataInput in) throws IOException {
        Distribution read = new Distribution();
        long count = CompactForm.readCount(in);
        if (count <= EXACT) {
            for (double value : CompactForm.readDoubles(in)) {
                read.add(value);
            }
            return read;
        }
        read.count = count;
        read.zeros = CompactForm.readCount(in);
        read.least = in.readDouble();
        read.greatest = in.readDouble();
        read.positive = LogCounts.read(in);
        read.negative = LogCounts.read(in);
        return read;
    }
}
