//! [metrics:PROVIDER-MODE] Parameter phases of Flight.speed is a Flight.Phases, which is not available in batch mode: Flight.phases needs Flight.log, which takes the file "flight.txt" of a job. Compute it in a @JobMetric or @JobData method, and take its values with @PerJob.
class Flight {
    record Log(String text) {}

    record Phases() {}

    @Provides static Log log(@LogFile("flight.txt") String text) { return new Log(text); }

    @Provides static Phases phases(Log log) { return new Phases(); }

    @BatchMetric static double speed(Phases /*!*/phases) { return 1; }
}
