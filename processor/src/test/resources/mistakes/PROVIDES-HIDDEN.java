//! [metrics:PROVIDES-HIDDEN] Method Flight.log provides Flight.Log, which is not accessible to generated code: Flight.Log is not visible in the package. Make it at least package-private.
class Flight {
    private record Log(String text) {}

    @Provides static Log /*!*/log(@LogFile("a.txt") String text) { return new Log(text); }

    @JobMetric static double speed(Log log) { return 1; }
}
