//! [metrics:PROVIDER-DUPLICATE] Two methods provide String: Flight.one and Flight.two. Remove one, or give it another return type.
class Flight {
    @Provides static String one() { return ""; }

    @Provides static String /*!*/two() { return ""; }

    @JobMetric static double speed(String text) { return 1; }
}
