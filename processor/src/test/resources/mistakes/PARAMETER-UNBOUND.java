//! [metrics:PARAMETER-UNBOUND] Nothing binds parameter steps of Flight.speed: there is no Collection<Flight.Step> available. Mark it @LogFile or @ExperienceFile, or add a method: @Provides static Collection<Flight.Step> collection(...) { ... }.
class Flight {
    record Step(double speed) {}

    @Provides static List<Step> steps(@LogFile("flight.json") List<Step> steps) { return steps; }

    @JobMetric static double speed(Collection<Step> /*!*/steps) { return 1; }

    @JobMetric static double height(List<Step> steps) { return 1; }
}
