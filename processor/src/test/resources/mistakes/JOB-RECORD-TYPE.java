//! [metrics:JOB-RECORD-TYPE] In Flight.Drive.speed: Flight.speed yields double in each job, which the component cannot take as int. Make it a double or an OptionalDouble.
class Flight {
    record Drive(JobInfo job, @PerJob int speed) {}

    @JobMetric static double speed() { return 1; }

    @BatchMetric static double mean(List<Drive> /*!*/drives) { return 1; }
}
