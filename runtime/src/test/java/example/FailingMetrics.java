package example;

/** A user's class, outside of our packages. */
public final class FailingMetrics {
    private FailingMetrics() {}

    public static double speed(String text) {
        return Double.parseDouble(text);
    }
}
