//! [metrics:CONSTRUCTOR-AMBIGUOUS] Flight has several constructors, and none without parameters. Leave one that is not private, or add one without parameters.
/*!*/class Flight {
    Flight(@LogFile("a.json") String a) {}

    Flight(@LogFile("b.json") String a, JobContext job) {}

    @JobMetric double speed() { return 1; }
}
