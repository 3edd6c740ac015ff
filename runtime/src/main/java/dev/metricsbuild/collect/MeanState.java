package dev.metricsbuild.collect;

import java.util.OptionalDouble;

/** The arithmetic mean of numbers, rounded no more than twice. */
final class MeanState implements NumberState<OptionalDouble> {
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
}
