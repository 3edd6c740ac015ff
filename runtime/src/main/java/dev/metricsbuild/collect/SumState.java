package dev.metricsbuild.collect;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** The sum of numbers, rounded once. */
final class SumState implements NumberState<Double>, ReadyState {
    static final int CODE = 2;

    private final ExactSum sum = new ExactSum();

    @Override
    public void add(double value) {
        if (!Double.isNaN(value)) {
            sum.add(value);
        }
    }

    @Override
    public void merge(NumberState<Double> other) {
        sum.merge(((SumState) other).sum);
    }

    @Override
    public Double result() {
        return sum.sum();
    }

    @Override
    public int code() {
        return CODE;
    }

    @Override
    public void write(ObjectOutput out) throws IOException {
        sum.write(out);
    }

    static SumState read(ObjectInput in) throws IOException {
        SumState state = new SumState();
        state.sum.merge(ExactSum.read(in));
        return state;
    }
}
