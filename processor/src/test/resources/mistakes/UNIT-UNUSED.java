//! [metrics:UNIT-UNUSED] There is no unit for a text. Drop it.
class Flight {
    @JobMetric(unit = /*!*/"m") static String note() { return ""; }
}
