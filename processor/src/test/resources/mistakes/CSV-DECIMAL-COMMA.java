//! [metrics:CSV-DECIMAL-COMMA] Parameter rows has numbers with a comma, which also separates the cells. Name the separator, such as separator = ';'.
class Flight {
    record Row(double x) {}

    @JobMetric
    static double speed(/*!*/@Csv(decimalComma = true) @LogFile("flight.csv") List<Row> rows) { return 1; }
}
