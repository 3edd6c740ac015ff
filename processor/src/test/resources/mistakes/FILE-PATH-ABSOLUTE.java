//! [metrics:FILE-PATH-ABSOLUTE] Path "/tmp/resim/inputs/logs/a.txt" is absolute. Write it relative to inputs/logs.
class Flight {
    @JobMetric static double speed(@LogFile(/*!*/"/tmp/resim/inputs/logs/a.txt") String log) { return 1; }
}
