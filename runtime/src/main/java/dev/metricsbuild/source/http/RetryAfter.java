package dev.metricsbuild.source.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the header {@code Retry-After}: a number of seconds, or a date. */
final class RetryAfter {
    private RetryAfter() {}

    /** How long to wait, at most {@code cap}; empty where the header says nothing that can be understood. */
    static Optional<Duration> parse(String header, Instant now, Duration cap) {
        return duration(header.strip(), now)
                .map(wait -> wait.isNegative() ? Duration.ZERO : wait.compareTo(cap) > 0 ? cap : wait);
    }

    private static Optional<Duration> duration(String text, Instant now) {
        if (!text.isEmpty() && text.chars().allMatch(Character::isDigit)) {
            // Nine digits are more than thirty years: whatever is longer is capped alike.
            return Optional.of(Duration.ofSeconds(Long.parseLong(text.substring(0, Math.min(9, text.length())))));
        }
        try {
            Instant at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Duration.between(now, at));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
