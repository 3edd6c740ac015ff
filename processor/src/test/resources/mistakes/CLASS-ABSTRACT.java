//! [metrics:CLASS-ABSTRACT] Flight is abstract, so it cannot be the main class of a build: its instance methods need an instance. Put @MetricsBuild on a class that extends it, or make the methods static.
/*!*/@MetricsBuild
abstract class Flight {
    @JobMetric double speed() { return 1; }
}
