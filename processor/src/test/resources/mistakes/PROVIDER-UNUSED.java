//! [metrics:PROVIDER-UNUSED] Nothing takes what Flight.log provides. Take a Flight.Log as a parameter, or remove the method.
class Flight {
    record Log(String text) {}

    @Provides static Log /*!*/log(@LogFile("flight.txt") String text) { return new Log(text); }

    @JobMetric static double speed() { return 1; }
}
