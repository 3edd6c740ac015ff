//! [metrics:FILE-TAKEN] A class mistake.FlightEntrypoint exists, and that is the name of the class to be generated for mistake.Flight. Rename one of them.
/*!*/class Flight {
    @JobMetric static double speed() { return 1; }
}

class FlightEntrypoint {}
