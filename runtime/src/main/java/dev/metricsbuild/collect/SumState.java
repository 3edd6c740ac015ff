package dev.metricsbuild.collect;

/** The sum of numbers, rounded once. */
final class SumState implements NumberState<Double> {
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
}
