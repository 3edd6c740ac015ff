//! [metrics:BUILD-NAME-BLANK] The build's name is blank. Give a name, or leave it out: the class's name is the default.
@MetricsBuild(name = /*!*/" ")
class Flight {
    @JobMetric static double speed() { return 1; }
}
