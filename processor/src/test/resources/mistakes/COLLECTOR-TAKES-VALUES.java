//! [metrics:COLLECTOR-TAKES-VALUES] Method Flight.mean returns a collector and is called before the first job, so parameter totals cannot be given Flight.Totals. Collect records of jobs, or take the values as parameters and return the metric itself.
class Flight {
    record Totals(double speed) {}

    @JobMetric static double speed() { return 1; }

    @Provides static Totals totals(@PerJob("speed") double[] speeds) { return new Totals(1); }

    @BatchMetric @PerJob("speed")
    static Collector<Double, ?, Double> mean(Totals /*!*/totals) { return Collectors.averagingDouble(v -> v); }
}
