//! [metrics:FILE-OPTIONAL-GLOB] The files of a pattern that may match nothing are a list, which is then empty. Make parameter images a List<Path>.
class Flight {
    @JobMetric
    static double speed(@LogFile(value = "*.png", optional = /*!*/true) Optional<List<Path>> images) { return 1; }
}
