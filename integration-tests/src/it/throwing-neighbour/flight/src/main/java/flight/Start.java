package flight;

/** Names a generated class, which javac would miss had it gone on. */
public final class Start {
    private Start() {}

    public static void main(String[] args) {
        FlightMetricsEntrypoint.main(args);
    }
}
