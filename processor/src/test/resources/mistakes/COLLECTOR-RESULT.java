//! [metrics:COLLECTOR-RESULT] The collector of method Flight.all results in List<Double>, which is no kind of metric. Finish it with Collectors.collectingAndThen(..., result -> ...) as a Double, a String or a kind of metric.
class Flight {
    @JobMetric static double speed() { return 1; }

    @BatchMetric @PerJob("speed")
    static Collector<Double, ?, List<Double>> /*!*/all() { return Collectors.toList(); }
}
