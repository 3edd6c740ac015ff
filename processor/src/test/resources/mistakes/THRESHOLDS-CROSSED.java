//! [metrics:THRESHOLDS-CROSSED] failsAbove (20.0) is below warnsAbove (30.0), so a value that would warn already fails. Swap them, or drop one.
class Flight {
    @JobMetric(warnsAbove = 30, failsAbove = /*!*/20) static double speed() { return 1; }
}
