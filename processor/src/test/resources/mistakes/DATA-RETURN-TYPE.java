//! [metrics:DATA-RETURN-TYPE] Method Flight.speeds returns float[], which is not data. Return double[], DoubleStream, String[], List<String>, a series, MetricsData, or an Optional of one of these.
class Flight {
    @JobData static float[] /*!*/speeds() { return new float[0]; }
}
