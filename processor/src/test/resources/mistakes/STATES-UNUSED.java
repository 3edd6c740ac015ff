//! [metrics:STATES-UNUSED] Failure states have no effect on a scalar. Drop them, or return StatesOverTime.
class Flight {
    @JobMetric(failureStates = /*!*/"FALL") static double speed() { return 1; }
}
