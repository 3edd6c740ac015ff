//! [metrics:FILE-EXISTS] Generated class mistake.FlightEntrypoint exists already: generated sources are compiled as sources too. Remove their directory from the source roots.
/*!*/class Flight {
    @JobMetric static double speed() { return 1; }
}

@GeneratedByMetricsBuild(Flight.class)
class FlightEntrypoint {}
