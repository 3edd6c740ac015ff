//! [metrics:CONTEXT-OF-JOB] Parameter job of Flight.speed is a JobContext, but the method runs in batch mode. Take a BatchContext, or the jobs' values by @PerJob.
class Flight {
    @BatchMetric static double speed(JobContext /*!*/job) { return 1; }
}
