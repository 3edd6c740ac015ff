//! [metrics:FILE-GLOB-TYPE] "camera/*.png" matches many files, but parameter image is a Path. Make it a List<Path>, or name one file.
class Flight {
    @JobMetric static double speed(@LogFile("camera/*.png") Path /*!*/image) { return 1; }
}
