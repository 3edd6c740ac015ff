//! [metrics:PER-JOB-IN-JOB] Parameter speeds of Flight.mean is marked @PerJob, but only @BatchMetric methods see the values of all jobs. Annotate the method @BatchMetric, or take what a @Provides method makes.
class Flight {
    @JobMetric static double speed() { return 1; }

    @JobMetric static double mean(@PerJob("speed") double[] /*!*/speeds) { return 1; }
}
