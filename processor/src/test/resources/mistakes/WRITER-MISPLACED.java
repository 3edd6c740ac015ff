//! [metrics:WRITER-MISPLACED] Parameter writer of Flight.speeds is a MetricsWriter, which only void @JobMetric and @BatchMetric methods have. Return the value instead.
class Flight {
    @JobData static double[] speeds(MetricsWriter /*!*/writer) { return new double[0]; }
}
