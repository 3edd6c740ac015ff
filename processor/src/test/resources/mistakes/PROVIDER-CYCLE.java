//! [metrics:PROVIDER-CYCLE] Providers need each other: Flight.log needs Flight.phases needs Flight.log. Break the cycle: let one of them take files or the context instead.
class Flight {
    record Log() {}

    record Phases() {}

    @Provides static Log log(Phases phases) { return new Log(); }

    @Provides static Phases phases(Log /*!*/log) { return new Phases(); }

    @JobMetric static double speed(Log log) { return 1; }
}
