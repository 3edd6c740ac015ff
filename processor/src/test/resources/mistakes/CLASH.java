//! [metrics:CLASH] Both mistake.Outer.Inner and mistake.Outer_Inner need a generated class mistake.Outer_InnerDispatcher. Rename one of them.
class Outer {
    static class Inner {
        @JobMetric static double speed() { return 1; }
    }
}

/*!*/class Outer_Inner {
    @JobMetric static double speed() { return 1; }
}
