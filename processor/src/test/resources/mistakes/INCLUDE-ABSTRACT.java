//! [metrics:INCLUDE-ABSTRACT] Speeds only has methods for classes that inherit them, so it cannot be included itself. Include such a class.
@MetricsBuild(include = Speeds/*!*/.class)
class Flight {
    @JobMetric static double height() { return 1; }
}

interface Speeds {
    @JobMetric default double speed() { return 1; }
}
