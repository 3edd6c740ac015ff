package dev.metricsbuild.examples.hello;

import java.util.OptionalInt;

/** What the errors of an approximation say about its convergence. */
final class Convergence {
    /** An error of at most this is converged. */
    static final double TOLERANCE = 1e-3;

    static final String CONVERGED = "converged";
    static final String CONVERGING = "converging";
    static final String DIVERGING = "diverging";

    private Convergence() {}

    /** The state after each iteration: converged, else converging or diverging as the error has shrunk or grown. */
    static String[] states(Approximation approximation) {
        double[] errors = approximation.errors();
        String[] states = new String[errors.length];
        // Before the first iteration the sum is empty, which approximates every sine by 0.
        double previous = Math.abs(Math.sin(approximation.argument()));
        for (int i = 0; i < errors.length; i++) {
            states[i] = errors[i] <= TOLERANCE ? CONVERGED : errors[i] < previous ? CONVERGING : DIVERGING;
            previous = errors[i];
        }
        return states;
    }

    /** The iteration from which on all errors are within the tolerance; empty where the last one is not. */
    static OptionalInt iteration(Approximation approximation) {
        double[] errors = approximation.errors();
        int from = errors.length;
        while (from > 0 && errors[from - 1] <= TOLERANCE) {
            from--;
        }
        return from < errors.length ? OptionalInt.of(from) : OptionalInt.empty();
    }
}
