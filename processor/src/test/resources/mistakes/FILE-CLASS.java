//! [metrics:FILE-CLASS] Parameter steps holds Flight.Step, a class whose fields silently stay 0 or null where the log names them otherwise. Make Flight.Step a record, whose components are checked against the log, or mark a constructor of all fields @JsonCreator.
class Flight {
    static class Step { private double speed; }

    @JobMetric static double speed(@LogFile("flight.csv") List<Step> /*!*/steps) { return 1; }
}
