//! [metrics:FILE-TOPICS] The rows of parameter rows cannot be of several topics: /odom, /cmd. Take a parameter for each topic, or the messages of all as a Stream<McapMessage>.
class Flight {
    record Step(double speed) {}

    @JobMetric
    static double speed(/*!*/@LogFile(value = "flight.mcap", topic = {"/odom", "/cmd"}) List<Step> rows) { return 1; }
}
