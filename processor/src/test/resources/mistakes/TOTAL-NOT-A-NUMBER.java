//! [metrics:TOTAL-NOT-A-NUMBER] A total is computed from one number per job, but Flight.note returns Text. Drop it, or write a @BatchMetric method with @PerJob.
class Flight {
    @JobMetric(totals = /*!*/@Total(Aggregate.MAX)) static Text note() { return Text.of("a"); }
}
