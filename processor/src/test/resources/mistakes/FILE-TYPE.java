//! [metrics:FILE-TYPE] Parameter steps is a List<?>, which no file can be read as. Name the types instead of "?".
class Flight {
    @JobMetric static double speed(@LogFile("flight.json") List<?> /*!*/steps) { return 1; }
}
