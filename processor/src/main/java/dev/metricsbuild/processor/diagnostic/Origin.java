package dev.metricsbuild.processor.diagnostic;

/** The place in the user's source that a problem is shown at; only the front end can open it. */
public interface Origin {
    /** Whether the source around the place says {@code @SuppressWarnings} of this key. */
    boolean suppresses(String key);

    /**
     * How the place is called where a message must name it because it cannot point at it; empty if the message is shown
     * at the very place.
     */
    String farAway();
}
