package dev.metricsbuild.benchmarks;

/** A row of a log: eight numbers and two strings. */
public record LogRow(
        double time,
        double x,
        double y,
        double z,
        double vx,
        double vy,
        double vz,
        double yaw,
        String phase,
        String vehicle) {}
