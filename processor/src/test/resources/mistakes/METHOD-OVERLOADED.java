//! [metrics:METHOD-OVERLOADED] Two annotated methods are called speed, but a build identifies methods by name. Rename this one; the other is Flight.speed with 0 parameters.
class Flight {
    @JobMetric static double speed() { return 1; }

    @JobMetric(name = "Another") static double /*!*/speed(@LogFile("a.txt") String log) { return 1; }
}
