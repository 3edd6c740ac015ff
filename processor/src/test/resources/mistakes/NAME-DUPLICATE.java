//! [metrics:NAME-DUPLICATE] Two job metrics of this build are named "Top speed": Flight.topSpeed and Drone.speed. Give one another name.
@MetricsBuild(include = Drone/*!*/.class)
class Flight {
    @JobMetric static double topSpeed() { return 1; }
}

class Drone {
    @JobMetric(name = "Top speed") static double speed() { return 1; }
}
