//! [metrics:FILE-ROWS-SINGLE] "flight.csv" has many rows, but parameter step is one Flight.Step. Make it a List<Flight.Step> or a Stream<Flight.Step>, or a record of arrays, one for each column.
class Flight {
    record Step(double speed) {}

    @JobMetric static double speed(@LogFile("flight.csv") Step /*!*/step) { return 1; }
}
