//! [metrics:RETURN-TYPE] Method Flight.speed returns Integer, which is not a kind of metric. Return double, or OptionalDouble if there may be no value.
class Flight {
    @JobMetric static Integer /*!*/speed() { return 1; }
}
