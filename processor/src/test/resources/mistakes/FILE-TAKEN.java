//! [metrics:FILE-TAKEN] Class mistake.FlightEntrypoint exists already, but the class generated for mistake.Flight needs this name. Rename one of them.
/*!*/class Flight {
    @JobMetric static double speed() { return 1; }
}

class FlightEntrypoint {}
