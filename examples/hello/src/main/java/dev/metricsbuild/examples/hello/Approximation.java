package dev.metricsbuild.examples.hello;

import java.util.Arrays;

/** How the sine of one argument was approximated, iteration by iteration. */
final class Approximation {
    private final double argument;
    private final double[] sums;

    /**
     * The approximation of one sine.
     *
     * @param argument in radians
     * @param sums the partial sum after each iteration; at least one
     */
    Approximation(double argument, double... sums) {
        this.argument = argument;
        this.sums = sums;
    }

    double argument() {
        return argument;
    }

    /** What is approximated, such as {@code sin(0.5)}. */
    String name() {
        return "sin(" + argument + ")";
    }

    /** The partial sum after each iteration. */
    double[] sums() {
        return sums;
    }

    double finalSum() {
        return sums[sums.length - 1];
    }

    /** The absolute error after each iteration. */
    double[] errors() {
        return Arrays.stream(sums)
                .map(sum -> Math.abs(sum - Math.sin(argument)))
                .toArray();
    }

    double finalError() {
        return Math.abs(finalSum() - Math.sin(argument));
    }

    /** The common logarithm of each error; NaN where the error is 0. */
    double[] logErrors() {
        return Arrays.stream(errors())
                .map(error -> error == 0 ? Double.NaN : Math.log10(error))
                .toArray();
    }
}
