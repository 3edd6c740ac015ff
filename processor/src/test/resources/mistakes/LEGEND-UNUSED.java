//! [metrics:LEGEND-UNUSED] There is no legend in a scalar. Drop it.
class Flight {
    @JobMetric(legend = /*!*/"left") static double speed() { return 1; }
}
