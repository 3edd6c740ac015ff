package dev.metricsbuild.benchmarks;

/** How many metrics of how many points. */
public enum Shape {
    /** One metric of ten million points. */
    ONE_LONG(1, 10_000_000),
    /** A thousand metrics of ten thousand points. */
    THOUSAND(1_000, 10_000),
    /** A hundred thousand metrics of one point. */
    MANY_SHORT(100_000, 1);

    private final int series;
    private final int points;

    Shape(int series, int points) {
        this.series = series;
        this.points = points;
    }

    Workload workload() {
        return Workload.of(series, points);
    }
}
