package dev.metricsbuild.collect;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.OptionalDouble;

/** The arithmetic mean of numbers, rounded no more than twice. */
final class MeanState implements NumberState<OptionalDouble>, ReadyState {
    static final int CODE = 1;

    private final ExactSum sum = new ExactSum();
    private long count;

    @Override
    public void add(double value) {
        if (!Double.isNaN(value)) {
            sum.add(value);
            count++;
        }
    }

    @Override
    public void merge(NumberState<OptionalDouble> other) {
        MeanState that = (MeanState) other;
        sum.merge(that.sum);
        count += that.count;
    }

    @Override
    public OptionalDouble result() {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum.sum() / count);
    }

    @Override
    public int code() {
        return CODE;
    }

    @Override
    public void write(ObjectOutput out) throws IOException {
        sum.write(out);
        CompactForm.writeCount(out, count);
    }

    static MeanState read(ObjectInput in) throws IOException {
        MeanState state = new MeanState();
        state.sum.merge(ExactSum.read(in));
        state.count = CompactForm.readCount(in);
        return state;
    }
}
