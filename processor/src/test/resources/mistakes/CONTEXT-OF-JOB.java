//! [metrics:CONTEXT-OF-JOB] Parameter job of Flight.speed is a JobContext, but the method runs in batch mode. Take a BatchContext, or the jobs' values with @PerJob.
class Flight {
    @BatchMetric static double speed(JobContext /*!*/job) { return 1; }
}
