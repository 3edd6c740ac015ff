//! [metrics:FILE-COLUMNS] "flight.jsonl" has many rows, and the arrays of Flight.Log cannot be its columns: component vehicle is a String. Make every component a double[], long[], int[], boolean[] or String[]; or, if a row has all of them, the parameter a List<Flight.Log> or a Stream<Flight.Log>.
class Flight {
    record Log(double[] time, double[] speed, String vehicle) {}

    @JobMetric static double speed(@LogFile("flight.jsonl") Log /*!*/log) { return 1; }
}
