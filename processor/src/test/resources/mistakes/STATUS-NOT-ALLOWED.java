//! [metrics:STATUS-NOT-ALLOWED] Status FAIL_BLOCK is not possible for values that are not tested. Write NOT_APPLICABLE, PASSED or RAW, and thresholds or failure states for a verdict.
class Flight {
    @JobMetric(status = MetricStatus/*!*/.FAIL_BLOCK) static double speed() { return 1; }
}
