//! [metrics:CLASS-GENERIC] Class Flight has type parameters, and nothing determines them in a run. Annotate methods of a class without type parameters; it may extend this one.
/*!*/class Flight<T> {
    @JobMetric static double speed() { return 1; }
}
