package dev.metricsbuild.benchmarks;

import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.MetricSpec;
import dev.metricsbuild.write.MetricsWriter;
import java.util.UUID;

/**
 * Lines over time as a flight logs them: values within bounds that are mostly kept, a point every ten milliseconds.
 */
final class Workload {
    private static final long STEP_NANOS = 10_000_000L;
    private static final double BOUND = 0.999;

    private final long[][] nanos;
    private final double[][] values;

    private Workload(long[][] nanos, double[][] values) {
        this.nanos = nanos;
        this.values = values;
    }

    /** So many metrics of so many points each. */
    static Workload of(int series, int points) {
        long[][] nanos = new long[series][points];
        double[][] values = new double[series][points];
        for (int s = 0; s < series; s++) {
            for (int p = 0; p < points; p++) {
                nanos[s][p] = p * STEP_NANOS;
                values[s][p] = Math.sin(p * 1e-3 + s);
            }
        }
        return new Workload(nanos, values);
    }

    int series() {
        return values.length;
    }

    long[] nanos(int number) {
        return nanos[number];
    }

    double[] values(int number) {
        return values[number];
    }

    /** The message of all series, with thresholds set and statuses derived. */
    JobMetrics message() {
        MetricsWriter writer = MetricsWriter.of(new UUID(0, 1));
        for (int s = 0; s < values.length; s++) {
            MetricSpec spec = MetricSpec.builder("Metric " + s)
                    .unit("m/s")
                    .failsAbove(2)
                    .warnsAbove(BOUND)
                    .build();
            writer.add(spec, DoubleOverTime.of(nanos[s], values[s]));
        }
        return writer.build();
    }
}
