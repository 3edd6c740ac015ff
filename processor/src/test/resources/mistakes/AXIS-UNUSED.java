//! [metrics:AXIS-UNUSED] There is no y axis to name in a histogram. Drop yAxisName.
class Flight {
    @JobMetric(yAxisName = /*!*/"count") static Histogram speeds() { return null; }
}
