//! [metrics:INSTANCE-MODE] Method Flight.speed cannot be called in batch mode: Flight.speed needs an instance, whose constructor takes a JobContext. Make it static, or move it to a class of its own.
class Flight {
    Flight(JobContext job) {}

    @BatchMetric double /*!*/speed() { return 1; }
}
