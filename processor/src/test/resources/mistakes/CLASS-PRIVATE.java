//! [metrics:CLASS-PRIVATE] Class Outer.Inner is private, so generated code cannot reach it. Make it and the classes around it at least package-private.
class Outer {
    private static /*!*/class Inner {
        @JobMetric static double speed() { return 1; }
    }
}
