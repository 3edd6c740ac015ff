//! [metrics:PER-JOB-NAMELESS] @PerJob names no method: only a record component can imply the name of the method. Write @PerJob("method").
class Flight {
    @JobMetric static double speed() { return 1; }

    @BatchMetric static double mean(/*!*/@PerJob double[] speeds) { return 1; }
}
