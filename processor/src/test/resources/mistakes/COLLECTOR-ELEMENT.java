//! [metrics:COLLECTOR-ELEMENT] Method Flight.mean collects Integer, but Flight.speed yields double in each job. Return Collector<Double, ?, ...> or Collector<JobValue<Double>, ?, ...>.
class Flight {
    @JobMetric static double speed() { return 1; }

    @BatchMetric @PerJob("speed")
    static Collector<Integer, ?, Double> /*!*/mean() { return Collectors.averagingInt(x -> x); }
}
