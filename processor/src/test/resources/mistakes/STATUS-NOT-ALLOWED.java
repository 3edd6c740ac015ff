//! [metrics:STATUS-NOT-ALLOWED] Status FAIL_BLOCK cannot be given to what was not tested. Write NOT_APPLICABLE, PASSED or RAW, and thresholds or failure states for a verdict.
class Flight {
    @JobMetric(status = MetricStatus/*!*/.FAIL_BLOCK) static double speed() { return 1; }
}
