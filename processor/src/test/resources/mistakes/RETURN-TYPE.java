//! [metrics:RETURN-TYPE] Method Flight.speed returns Integer, which is no kind of metric. Return double, or OptionalDouble if there may be none.
class Flight {
    @JobMetric static Integer /*!*/speed() { return 1; }
}
