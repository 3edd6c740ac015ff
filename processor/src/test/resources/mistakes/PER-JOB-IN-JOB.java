//! [metrics:PER-JOB-IN-JOB] Parameter speeds of Flight.mean takes values of all jobs, which only a batch has. Annotate the method with @BatchMetric, or take what the job itself has: its files, its JobContext, or a value that a @Provides method computes from these.
class Flight {
    @JobMetric static double speed() { return 1; }

    @JobMetric static double mean(@PerJob("speed") double[] /*!*/speeds) { return 1; }
}
