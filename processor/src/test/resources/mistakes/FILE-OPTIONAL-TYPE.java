//! [metrics:FILE-OPTIONAL-TYPE] The file may be missing (optional = true), but parameter log is a String. Make it an Optional<String>.
class Flight {
    @JobMetric static double speed(@LogFile(value = "a.txt", optional = true) String /*!*/log) { return 1; }
}
