package dev.metricsbuild.benchmarks;

/** The columns of a log: what {@link LogRow} is a row of. */
@SuppressWarnings("ArrayRecordComponent") // What columns are.
public record LogColumns(
        double[] time,
        double[] x,
        double[] y,
        double[] z,
        double[] vx,
        double[] vy,
        double[] vz,
        double[] yaw,
        String[] phase,
        String[] vehicle) {}
