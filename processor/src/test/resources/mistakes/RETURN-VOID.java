//! [metrics:RETURN-VOID] Method Flight.speed returns nothing and takes no MetricsWriter, so it produces nothing. Return a metric, or take a MetricsWriter parameter and write to it.
class Flight {
    @JobMetric static void /*!*/speed() {}
}
