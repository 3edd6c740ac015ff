//! [metrics:CLASS-INNER] Class Outer.Inner is an inner class, which needs an instance of its outer class. Make it static.
class Outer {
    /*!*/class Inner {
        @JobMetric double speed() { return 1; }
    }
}
