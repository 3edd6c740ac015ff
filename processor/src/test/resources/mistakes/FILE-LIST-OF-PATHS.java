//! [metrics:FILE-LIST-OF-PATHS] Parameter images is a List<Path>, but "camera/a.png" names one file. Write a pattern such as "camera/*.png", or make it a Path.
class Flight {
    @JobMetric static double speed(@LogFile("camera/a.png") List<Path> /*!*/images) { return 1; }
}
