//! [metrics:FILE-IN-BATCH] Parameter log of Flight.speed is a file of one job, but the method runs in batch mode. Make a @JobMetric or @JobData method of it, and take its values by @PerJob.
class Flight {
    @BatchMetric static double speed(@LogFile("a.txt") String /*!*/log) { return 1; }
}
