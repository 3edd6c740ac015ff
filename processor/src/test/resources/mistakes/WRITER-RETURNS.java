//! [metrics:WRITER-RETURNS] Method Flight.speed takes a MetricsWriter and returns double. Make it void, and write everything to the writer; or drop the writer.
class Flight {
    @JobMetric static double /*!*/speed(MetricsWriter writer) { return 1; }
}
