//! [metrics:ORDER-INFINITE] The order is infinite, which is not a position on the dashboard. Write a finite number.
class Flight {
    @JobMetric(order = Float/*!*/.POSITIVE_INFINITY) static double speed() { return 1; }
}
