//! [metrics:JOB-RECORD] In Flight.Drive: The record cannot represent a job: it has type parameters. Name the types.
class Flight {
    record Drive<T>(JobInfo job, @PerJob double speed) {}

    @JobMetric static double speed() { return 1; }

    @BatchMetric static double mean(List<Drive<String>> /*!*/drives) { return 1; }
}
