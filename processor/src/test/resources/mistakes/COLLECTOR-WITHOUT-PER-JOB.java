//! [metrics:COLLECTOR-WITHOUT-PER-JOB] Method Flight.mean collects Double, but nothing says which metric these values come from. Add @PerJob("...") with the name of a @JobMetric or @JobData method to the method, or collect JobMetricsView.
class Flight {
    @JobMetric static double speed() { return 1; }

    @BatchMetric static Collector<Double, ?, Double> /*!*/mean() { return Collectors.averagingDouble(x -> x); }
}
