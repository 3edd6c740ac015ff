package dev.metricsbuild.collect;

/**
 * What is remembered of the numbers so far.
 *
 * @param <R> what comes of them
 */
public interface NumberState<R> {
    /** Takes a number. */
    void add(double value);

    /** Takes all that another one has taken; it was made by the same supplier, and is not used any more. */
    void merge(NumberState<R> other);

    /** What comes of the numbers so far. */
    R result();
}
