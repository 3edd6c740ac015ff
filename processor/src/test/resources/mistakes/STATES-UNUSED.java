//! [metrics:STATES-UNUSED] Failure states mean nothing for a scalar. Drop them, or return StatesOverTime.
class Flight {
    @JobMetric(failureStates = /*!*/"FALL") static double speed() { return 1; }
}
