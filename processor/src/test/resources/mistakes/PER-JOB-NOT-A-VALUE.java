//! [metrics:PER-JOB-NOT-A-VALUE] Method "all" returns no value for a batch: it returns void. Name a @JobMetric method that returns its metric, or a @JobData method.
class Flight {
    @JobMetric static void all(MetricsWriter writer) {}

    @BatchMetric static double mean(@PerJob(/*!*/"all") double[] speeds) { return 1; }
}
