package dev.metricsbuild.source.http;

import java.io.Serializable;
import java.time.Duration;

/**
 * How hard to try, and when to give up.
 *
 * @param maxInFlight how many requests run at a time, to the API and to the storage each
 * @param connectTimeout how long to wait for a connection
 * @param answerTimeout how long to wait for the head of an answer, and for the next bytes of its body; an answer that
 *     takes longer as a whole must come at 1,000 bytes a second at least
 * @param deadline how long all may take together
 * @param attempts how often a request is tried
 * @param firstDelay before the second attempt; it doubles each time, and varies by a quarter at random
 * @param longestDelay no delay is longer, whatever the platform asks for
 * @param largestPage bytes of an answer of the API
 * @param largestMessage bytes of a metric or of data
 */
public record ClientSettings(
        int maxInFlight,
        Duration connectTimeout,
        Duration answerTimeout,
        Duration deadline,
        int attempts,
        Duration firstDelay,
        Duration longestDelay,
        long largestPage,
        long largestMessage)
        implements Serializable {
    /** What suits a run on the platform. */
    public static final ClientSettings DEFAULTS = new ClientSettings(
            32,
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            Duration.ofHours(6),
            7,
            Duration.ofMillis(200),
            Duration.ofSeconds(60),
            32L << 20,
            1L << 30);

    /** The same with another number of requests at a time. */
    public ClientSettings withMaxInFlight(int count) {
        return new ClientSettings(
                count,
                connectTimeout,
                answerTimeout,
                deadline,
                attempts,
                firstDelay,
                longestDelay,
                largestPage,
                largestMessage);
    }
}
