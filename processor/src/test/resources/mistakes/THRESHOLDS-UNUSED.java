//! [metrics:THRESHOLDS-UNUSED] Thresholds have no effect on an image. Drop warnsBelow, warnsAbove, or return a metric of numbers.
class Flight {
    @JobMetric(warnsBelow = /*!*/1, warnsAbove = 3) static Image camera() { return null; }
}
