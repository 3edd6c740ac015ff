//! [metrics:FILE-PATH-OUTSIDE] Path "logs/../../a.txt" leads out of inputs/logs. Write it without "..".
class Flight {
    @JobMetric static double speed(@LogFile(/*!*/"logs/../../a.txt") String log) { return 1; }
}
