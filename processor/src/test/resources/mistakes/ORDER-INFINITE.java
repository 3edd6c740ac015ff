//! [metrics:ORDER-INFINITE] The order is infinite, which no place on the dashboard is. Write a finite number.
class Flight {
    @JobMetric(order = Float/*!*/.POSITIVE_INFINITY) static double speed() { return 1; }
}
