package dev.metricsbuild.collect;

import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;

/** The smallest or the largest of numbers. */
final class ExtremeState implements NumberState<OptionalDouble> {
    private final DoubleBinaryOperator better;
    private double best = Double.NaN;

    ExtremeState(DoubleBinaryOperator better) {
        this.better = better;
    }

    @Override
    public void add(double value) {
        if (!Double.isNaN(value)) {
            best = Double.isNaN(best) ? value : better.applyAsDouble(best, value);
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
}
