//! [metrics:FILE-OPTIONAL-MISSING] Parameter log is an Optional, but the file must be there. Add optional = true, or make it a String.
class Flight {
    @JobMetric static double speed(@LogFile("a.txt") Optional<String> /*!*/log) { return 1; }
}
