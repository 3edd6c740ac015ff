//! [metrics:UNIT-DIFFERS] The unit of Flight.mean is "km/h", but that of Flight.speed, from which it is computed, is "m/s". Write the same unit, or convert and suppress this warning.
class Flight {
    @JobMetric(unit = "m/s") static double speed() { return 1; }

    @BatchMetric(unit = /*!*/"km/h") static double mean(@PerJob("speed") double[] speeds) { return 1; }
}
