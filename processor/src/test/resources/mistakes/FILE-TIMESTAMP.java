//! [metrics:FILE-TIMESTAMP] Flight.Step.time is a double, which @Timestamp gives no meaning. Make it a long, which receives nanoseconds, a long[] in a record of columns, an Instant or a Duration; or drop @Timestamp to take the number as it stands.
class Flight {
    record Step(@Timestamp double time, double speed) {}

    @JobMetric static double speed(@LogFile("flight.csv") List<Step> /*!*/steps) { return 1; }
}
