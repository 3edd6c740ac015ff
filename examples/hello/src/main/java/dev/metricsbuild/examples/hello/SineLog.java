package dev.metricsbuild.examples.hello;

import java.util.ArrayList;
import java.util.List;

/** The log by columns: what metrics work on. */
final class SineLog {
    private final long[] nanos;
    private final List<Approximation> approximations;

    /**
     * The log of these columns.
     *
     * @param nanos when each iteration was, in nanoseconds since the start of the run
     * @param approximations one for each argument
     */
    SineLog(long[] nanos, List<Approximation> approximations) {
        this.nanos = nanos;
        this.approximations = List.copyOf(approximations);
    }

    static SineLog of(Experience experience, List<Iteration> iterations) {
        if (iterations.isEmpty()) {
            throw new IllegalArgumentException("log.json holds no iteration; is the simulation's run complete?");
        }
        List<Approximation> approximations = new ArrayList<>();
        for (int i = 0; i < experience.arguments().size(); i++) {
            int column = i;
            double[] sums = iterations.stream()
                    .mapToDouble(iteration -> iteration.partialSums().get(column))
                    .toArray();
            approximations.add(new Approximation(experience.arguments().get(i), sums));
        }
        return new SineLog(iterations.stream().mapToLong(Iteration::nanos).toArray(), approximations);
    }

    /** When each iteration was, in nanoseconds since the start of the run. */
    long[] nanos() {
        return nanos;
    }

    long startNanos() {
        return nanos[0];
    }

    long endNanos() {
        return nanos[nanos.length - 1];
    }

    /** How many iterations there are; at least one. */
    int iterations() {
        return nanos.length;
    }

    /** One for each argument of the experience. */
    List<Approximation> approximations() {
        return approximations;
    }
}
