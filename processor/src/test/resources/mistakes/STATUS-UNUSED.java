//! [metrics:STATUS-UNUSED] The status is never used: the thresholds decide. Drop one of them.
class Flight {
    @JobMetric(status = MetricStatus/*!*/.RAW, failsAbove = 3) static double speed() { return 1; }
}
