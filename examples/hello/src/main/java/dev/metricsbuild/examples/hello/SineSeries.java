package dev.metricsbuild.examples.hello;

/** The Taylor series of the sine around 0: x - x³/3! + x⁵/5! - ... */
final class SineSeries {
    private SineSeries() {}

    /**
     * The first partial sums.
     *
     * @param argument x, in radians
     * @param count how many
     */
    static double[] partialSums(double argument, int count) {
        double[] sums = new double[count];
        double term = argument;
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += term;
            sums[i] = sum;
            term *= -argument * argument / ((2 * i + 2) * (2 * i + 3));
        }
        return sums;
    }

    /** The sum of the first terms, at least one. */
    static double partialSum(double argument, int terms) {
        return partialSums(argument, terms)[terms - 1];
    }
}
