//! [metrics:CONSTRUCTOR-PRIVATE] Flight has instance methods to call but no constructor that generated code can reach. Make a constructor at least package-private, or the annotated methods static.
/*!*/class Flight {
    private Flight() {}

    @JobMetric double speed() { return 1; }
}
