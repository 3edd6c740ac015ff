//! [metrics:METHOD-GENERIC] Method Flight.speed has type parameters, and nothing determines them in a run. Name the types.
class Flight {
    @JobMetric static <T> double /*!*/speed(@LogFile("a.txt") String log) { return 1; }
}
