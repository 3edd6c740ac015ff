//! [metrics:PROVIDES-VOID] Method Flight.log provides nothing: it returns void. Return a value that parameters of other methods take.
class Flight {
    @JobMetric static double speed() { return 1; }

    @Provides static void /*!*/log() {}
}
