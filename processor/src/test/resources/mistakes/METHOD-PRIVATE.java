//! [metrics:METHOD-PRIVATE] Method Flight.speed is private, so generated code cannot call it. Make it at least package-private.
class Flight {
    @JobMetric private static double /*!*/speed() { return 1; }
}
