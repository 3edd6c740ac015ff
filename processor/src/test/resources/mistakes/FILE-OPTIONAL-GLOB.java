//! [metrics:FILE-OPTIONAL-GLOB] A pattern may match nothing, so it needs no optional = true. Drop it, and make parameter images a List<Path>.
class Flight {
    @JobMetric
    static double speed(@LogFile(value = "*.png", optional = /*!*/true) Optional<List<Path>> images) { return 1; }
}
