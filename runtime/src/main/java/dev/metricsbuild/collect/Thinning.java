package dev.metricsbuild.collect;

import java.util.TreeSet;
import java.util.stream.IntStream;

/** Chooses points of a line that show its course: the ends, and of each stretch the lowest and the highest. */
final class Thinning {
    private Thinning() {}

    /** Positions in ascending order, at most {@code most} of them; all where there are no more. */
    static int[] positions(double[] values, int most) {
        if (values.length <= most) {
            return IntStream.range(0, values.length).toArray();
        }
        TreeSet<Integer> chosen = new TreeSet<>();
        chosen.add(0);
        chosen.add(values.length - 1);
        int stretches = Math.max(0, (most - 2) / 2);
        for (int i = 0; i < stretches; i++) {
            int from = (int) ((long) values.length * i / stretches);
            int to = (int) ((long) values.length * (i + 1) / stretches);
            chosen.add(extreme(values, from, to, 1));
            chosen.add(extreme(values, from, to, -1));
        }
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int extreme(double[] values, int from, int to, int sign) {
        int best = from;
        for (int i = from + 1; i < to; i++) {
            if (sign * values[i] > sign * values[best] || Double.isNaN(values[best])) {
                best = i;
            }
        }
        return best;
    }
}
