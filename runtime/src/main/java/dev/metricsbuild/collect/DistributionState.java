package dev.metricsbuild.collect;

import java.util.function.Function;

/** Remembers how numbers are distributed, and makes something of that. */
record DistributionState<R>(Distribution distribution, Function<Distribution, R> finisher) implements NumberState<R> {
    DistributionState(Function<Distribution, R> finisher) {
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
        return finisher.apply(distribution);
    }
}
