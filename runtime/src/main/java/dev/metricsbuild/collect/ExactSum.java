package dev.metricsbuild.collect;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/**
 * A sum of doubles that is rounded once, at its end, so that it does not depend on the order. The trick is Shewchuk's
 * (1997): the sum so far is held as doubles that do not overlap, whose errors are carried and never dropped. Infinities
 * are summed apart, and so is what overflows.
 */
final class ExactSum {
    private double[] parts = new double[8];
    private int size;
    private double special;

    void add(double value) {
        if (!Double.isFinite(value)) {
            special += value;
            return;
        }
        double carried = value;
        int kept = 0;
        for (int i = 0; i < size; i++) {
            double larger = Math.abs(carried) < Math.abs(parts[i]) ? parts[i] : carried;
            double smaller = larger == carried ? parts[i] : carried;
            double high = larger + smaller;
            double low = smaller - (high - larger);
            if (low != 0) {
                parts[kept++] = low;
            }
            carried = high;
        }
        if (!Double.isFinite(carried)) {
            special += carried;
            size = 0;
            return;
        }
        if (kept == parts.length) {
            parts = Arrays.copyOf(parts, 2 * kept);
        }
        parts[kept++] = carried;
        size = kept;
    }

    void merge(ExactSum other) {
        special += other.special;
        for (int i = 0; i < other.size; i++) {
            add(other.parts[i]);
        }
    }

    /** The double nearest to the sum; of two as near, the even one. */
    double sum() {
        if (special != 0 || Double.isNaN(special)) {
            return special;
        }
        int i = size;
        double high = i == 0 ? 0 : parts[--i];
        double low = 0;
        while (i > 0 && low == 0) {
            double before = high;
            double part = parts[--i];
            high = before + part;
            low = part - (high - before);
        }
        // Half way between two doubles, what lies below decides.
        if (i > 0 && Math.signum(low) * Math.signum(parts[i - 1]) > 0) {
            double twice = 2 * low;
            double up = high + twice;
            if (twice == up - high) {
                return up;
            }
        }
        return high;
    }

    void write(DataOutput out) throws IOException {
        out.writeDouble(special);
        CompactForm.writeDoubles(out, parts, size);
    }

    static ExactSum read(DataInput in) throws IOException {
        ExactSum sum = new ExactSum();
        sum.special = in.readDouble();
        for (double part : CompactForm.readDoubles(in)) {
            sum.add(part);
        }
        return sum;
    }
}
