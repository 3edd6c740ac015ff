//! [metrics:PER-JOB-WITHOUT-COLLECTOR] Method Flight.mean is marked @PerJob itself but returns double. Return a Collector, or move @PerJob to a parameter.
class Flight {
    @JobMetric static double speed() { return 1; }

    @BatchMetric @PerJob(/*!*/"speed") static double mean() { return 1; }
}
