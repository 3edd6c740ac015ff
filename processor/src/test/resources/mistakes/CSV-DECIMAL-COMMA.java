//! [metrics:CSV-DECIMAL-COMMA] Parameter rows has numbers with a comma, which separates the cells too. Name the separator, such as separator = ';'.
class Flight {
    record Row(double x) {}

    @JobMetric
    static double speed(/*!*/@Csv(decimalComma = true) @LogFile("flight.csv") List<Row> rows) { return 1; }
}
