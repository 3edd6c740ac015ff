//! [metrics:INCLUDE-EMPTY] String has no annotated methods, so there is nothing to include. Annotate its methods with @JobMetric, @JobData, @JobEvents or @BatchMetric, or drop it.
@MetricsBuild(include = String/*!*/.class)
class Flight {
    @JobMetric static double speed() { return 1; }
}
