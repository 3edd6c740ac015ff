//! [metrics:CONTEXT-OF-BATCH] Parameter batch of Flight.speed is a BatchContext, but the method runs in job mode. Take a JobContext.
class Flight {
    @JobMetric static double speed(BatchContext /*!*/batch) { return 1; }
}
