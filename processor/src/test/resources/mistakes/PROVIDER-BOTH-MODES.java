//! [metrics:PROVIDER-BOTH-MODES] Flight.log needs inputs of a job and of a batch, and no run has both. Split it into two.
class Flight {
    record Log() {}

    @Provides static Log /*!*/log(JobContext job, BatchContext batch) { return new Log(); }

    @JobMetric static double speed() { return 1; }
}
