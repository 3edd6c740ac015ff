//! [metrics:PARAMETER-HIDDEN] Type List<Flight.Step> of parameter steps of Flight.speed is not accessible to generated code: Flight.Step is not visible in the package. Make it at least package-private.
class Flight {
    private record Step(double speed) {}

    @JobMetric static double speed(@LogFile("flight.json") List<Step> /*!*/steps) { return 1; }
}
