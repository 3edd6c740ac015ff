//! [metrics:NAME-BLANK] The name is blank. Give a name, or leave it out: the method's name in words is the default.
class Flight {
    @JobMetric(name = /*!*/" ") static double speed() { return 1; }
}
