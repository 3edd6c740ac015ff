//! [metrics:FILE-IN-BATCH] Parameter log of Flight.speed is a file of one job, but the method runs in batch mode. Read it in a @JobMetric or @JobData method, and take that method's values with @PerJob.
class Flight {
    @BatchMetric static double speed(@LogFile("a.txt") String /*!*/log) { return 1; }
}
