//! [metrics:STATE-BLANK] A failure state is blank. Name a state that the metric can be in.
class Flight {
    @JobMetric(failureStates = /*!*/{"FALL", ""}) static StatesOverTime phase() { return null; }
}
