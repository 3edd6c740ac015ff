//! [metrics:JOB-RECORD-OPTIONAL] In Flight.Drive.topSpeed: The component is a double, so no job may lack it, but it is marked optional = true. Make it an OptionalDouble, or drop optional.
class Flight {
    record Drive(@PerJob(value = "speed", optional = true) double topSpeed) {}

    @JobMetric static double speed() { return 1; }

    @BatchMetric static double mean(Stream<Drive> /*!*/drives) { return 1; }
}
