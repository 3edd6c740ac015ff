//! [metrics:MARKS-EXCLUSIVE] Parameter text of Flight.speed is marked both @LogFile and @ExperienceFile. Keep one of them.
class Flight {
    @JobMetric static double speed(@LogFile("a.txt") @ExperienceFile("a.txt") String /*!*/text) { return 1; }
}
