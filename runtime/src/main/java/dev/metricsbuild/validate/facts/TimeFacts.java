package dev.metricsbuild.validate.facts;

/** A {@code google.protobuf.Timestamp} as it stands in the message, in range or not. */
public record TimeFacts(long seconds, int nanos) implements Comparable<TimeFacts> {

    /** What a timestamp that is not set reads as. */
    public static final TimeFacts ZERO = new TimeFacts(0, 0);

    @Override
    public int compareTo(TimeFacts other) {
        int bySeconds = Long.compare(seconds, other.seconds);
        return bySeconds != 0 ? bySeconds : Integer.compare(nanos, other.nanos);
    }
}
