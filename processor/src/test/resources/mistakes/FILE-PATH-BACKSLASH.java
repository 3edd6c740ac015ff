//! [metrics:FILE-PATH-BACKSLASH] Path "maps\a.txt" has a backslash. Write "/" between directories, on every system.
class Flight {
    @JobMetric static double speed(@ExperienceFile(/*!*/"maps\\a.txt") String map) { return 1; }
}
