//! [metrics:ANNOTATIONS-EXCLUSIVE] Method Flight.speed is both @JobMetric and @BatchMetric. Keep one of them; a second method can call this one.
class Flight {
    @JobMetric /*!*/@BatchMetric static double speed() { return 1; }
}
