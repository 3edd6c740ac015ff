//! [metrics:FILE-ROWS] "flight.log" cannot be read as List<Flight.Step>: rows come from .jsonl, .ndjson, .csv and .mcap files, or from a directory of recordings if topic is named, and a .json file is one value. Name such a file, or make the parameter a Path, an InputStream, a String or a Stream<String>.
class Flight {
    record Step(double speed) {}

    @JobMetric static double speed(@LogFile(/*!*/"flight.log") List<Step> steps) { return 1; }
}
