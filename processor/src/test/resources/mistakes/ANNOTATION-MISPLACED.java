//! [metrics:ANNOTATION-MISPLACED] @LogFile on parameter log of height does nothing. Annotate the method with what it is: @JobMetric, @BatchMetric, @Provides, ...
class Flight {
    @JobMetric static double speed() { return 1; }

    static double height(/*!*/@LogFile("a.txt") String log) { return 1; }
}
