//! [metrics:FILE-PATH-EMPTY] The path of @LogFile is empty. Name a file below inputs/logs, such as "flight.json".
class Flight {
    @JobMetric static double speed(@LogFile(/*!*/"") String log) { return 1; }
}
