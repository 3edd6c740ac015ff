//! [metrics:OVERRIDE-UNANNOTATED] Method speed overrides an annotated method of Speeds without being annotated itself, so it is not part of the build. Repeat the annotation @JobMetric, or suppress this warning if that is intended.
class Flight implements Speeds {
    @JobMetric double height() { return 1; }

    @Override public double /*!*/speed() { return 2; }
}

interface Speeds {
    @JobMetric default double speed() { return 1; }
}
