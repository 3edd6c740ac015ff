package dev.metricsbuild.collect;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;

/** Remembers how numbers are distributed, and makes something of that. */
record DistributionState<R>(Distribution distribution, DistributionResult<R> finisher)
        implements NumberState<R>, ReadyState {
    static final int CODE = 4;

    DistributionState(DistributionResult<R> finisher) {
        this(new Distribution(), finisher);
    }

    @Override
    public void add(double value) {
        distribution.add(value);
    }

    @Override
    public void merge(NumberState<R> other) {
        distribution.merge(((DistributionState<R>) other).distribution);
    }

    @Override
    public R result() {
        return finisher.of(distribution);
    }

    @Override
    public int code() {
        return CODE;
    }

    @Override
    public void write(ObjectOutput out) throws IOException {
        // No quantile has the fraction NaN.
        out.writeDouble(finisher instanceof DistributionResult.Quantile quantile ? quantile.fraction() : Double.NaN);
        distribution.write(out);
    }

    static DistributionState<?> read(ObjectInput in) throws IOException {
        double fraction = in.readDouble();
        Distribution distribution = Distribution.read(in);
        return Double.isNaN(fraction)
                ? new DistributionState<>(distribution, new DistributionResult.OfHistogram())
                : new DistributionState<>(distribution, new DistributionResult.Quantile(fraction));
    }
}
