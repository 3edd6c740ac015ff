package dev.metricsbuild.collect;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.OptionalDouble;

/** The smallest or the largest of numbers. */
final class ExtremeState implements NumberState<OptionalDouble>, ReadyState {
    static final int CODE = 3;

    private final boolean largest;
    private double best = Double.NaN;

    ExtremeState(boolean largest) {
        this.largest = largest;
    }

    @Override
    public void add(double value) {
        if (!Double.isNaN(value)) {
            best = Double.isNaN(best) ? value : largest ? Math.max(best, value) : Math.min(best, value);
        }
    }

    @Override
    public void merge(NumberState<OptionalDouble> other) {
        add(((ExtremeState) other).best);
    }

    @Override
    public OptionalDouble result() {
        return Double.isNaN(best) ? OptionalDouble.empty() : OptionalDouble.of(best);
    }

    @Override
    public int code() {
        return CODE;
    }

    @Override
    public void write(ObjectOutput out) throws IOException {
        out.writeBoolean(largest);
        out.writeDouble(best);
    }

    static ExtremeState read(ObjectInput in) throws IOException {
        ExtremeState state = new ExtremeState(in.readBoolean());
        state.best = in.readDouble();
        return state;
    }
}
