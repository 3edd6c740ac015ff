//! [metrics:PER-JOB-UNALIGNED] Parameter heights of Flight.ratio skips jobs without a value, so it does not align with speeds: the same index may belong to another job. Take a List of a record whose components are the values of one job.
class Flight {
    @JobMetric static double speed() { return 1; }

    @JobMetric static OptionalDouble height() { return OptionalDouble.empty(); }

    @BatchMetric
    static double ratio(@PerJob("speed") double[] speeds, @PerJob(value = "height", optional = true) double[] /*!*/heights) {
        return speeds[0] / heights[0];
    }
}
