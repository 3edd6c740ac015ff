//! [metrics:INCLUDE-ABSTRACT] Speeds lends its methods to the classes that inherit them, and cannot be included itself. Include such a class.
@MetricsBuild(include = Speeds/*!*/.class)
class Flight {
    @JobMetric static double height() { return 1; }
}

interface Speeds {
    @JobMetric default double speed() { return 1; }
}
