//! [metrics:COLLECTOR-RESULT] The collector of method Flight.all results in List<Double>, which is not a kind of metric. Convert it with Collectors.collectingAndThen(..., result -> ...) to a Double, a String or a kind of metric.
class Flight {
    @JobMetric static double speed() { return 1; }

    @BatchMetric @PerJob("speed")
    static Collector<Double, ?, List<Double>> /*!*/all() { return Collectors.toList(); }
}
