//! [metrics:THRESHOLDS-CROSSED] failsAbove (20.0) is below warnsAbove (30.0), so what would warn has failed already. Swap them, or drop one.
class Flight {
    @JobMetric(warnsAbove = 30, failsAbove = /*!*/20) static double speed() { return 1; }
}
