package dev.metricsbuild.collect;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Arrays;

/** Numbers in a growing array, in the order in which they have come. */
final class Numbers implements ReadyState {
    static final int CODE = 7;

    private double[] values = new double[16];
    private int size;

    void addAll(double[] more) {
        addAll(more, more.length);
    }

    private void addAll(double[] more, int count) {
        if (size + count > values.length) {
            values = Arrays.copyOf(values, Math.max(2 * values.length, size + count));
        }
        System.arraycopy(more, 0, values, size, count);
        size += count;
    }

    Numbers merge(Numbers other) {
        addAll(other.values, other.size);
        return this;
    }

    double[] toArray() {
        return Arrays.copyOf(values, size);
    }

    @Override
    public int code() {
        return CODE;
    }

    @Override
    public void write(ObjectOutput out) throws IOException {
        CompactForm.writeDoubles(out, values, size);
    }

    static Numbers read(ObjectInput in) throws IOException {
        Numbers numbers = new Numbers();
        numbers.addAll(CompactForm.readDoubles(in));
        return numbers;
    }
}
