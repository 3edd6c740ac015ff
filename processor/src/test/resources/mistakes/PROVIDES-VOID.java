//! [metrics:PROVIDES-VOID] Method Flight.log provides nothing: it returns void. Return what parameters of other methods ask for.
class Flight {
    @JobMetric static double speed() { return 1; }

    @Provides static void /*!*/log() {}
}
