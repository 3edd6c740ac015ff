//! [metrics:FILE-OPTIONS] absent on parameter text has no effect: "flight.jsonl" is read as a String. Take its rows as a List, a Stream or a record of arrays, or drop the option.
class Flight {
    @JobMetric
    static double speed(/*!*/@LogFile(value = "flight.jsonl", absent = Absent.NAN) String text) { return 1; }
}
