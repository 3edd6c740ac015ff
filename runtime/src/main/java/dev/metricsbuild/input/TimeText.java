package dev.metricsbuild.input;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;

/**
 * Times as logs write them, in nanoseconds: exact where a nanosecond can say it, else rounded to the nearest. Numbers never
 * become a {@code double} on the way.
 */
final class TimeText {
    /** What a time is expected to look like. */
    static final String EXPECTED =
            "a time: a number, an ISO 8601 text with a time zone, or an object with sec and nanosec";

    private static final int MOST_DIGITS = 100;
    private static final int MOST_PLAIN_DIGITS = 18;

    private TimeText() {}

    /**
     * The nanoseconds since 1970, or since whatever a plain number counts from.
     *
     * @throws ArithmeticException if they are more than a {@code long} holds
     * @throws DateTimeException if an ISO 8601 text is not well formed or has no zone
     * @throws NumberFormatException if it is not one of these
     */
    static long nanos(String text, TimeUnit unit) {
        return isIso(text) ? nanos(instant(text)) : nanosOfNumber(text, unit.toNanos(1));
    }

    /** The nanoseconds of a span of time, which as a text is ISO 8601's {@code PT1.5S}. */
    static long durationNanos(String text, TimeUnit unit) {
        boolean iso = text.startsWith("P") || text.startsWith("-P") || text.startsWith("+P");
        return iso ? Duration.parse(text).toNanos() : nanosOfNumber(text, unit.toNanos(1));
    }

    /** A point in time as nanoseconds since 1970. */
    static long nanos(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000_000L), instant.getNano());
    }

    /** The point in time so many nanoseconds after 1970. */
    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L));
    }

    private static boolean isIso(String text) {
        return text.indexOf('T') > 0 || text.indexOf(':') > 0;
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text.indexOf('T') > 0 ? text : text.replaceFirst(" ", "T"))
                .toInstant();
    }

    private static long nanosOfNumber(String text, long nanosOfUnit) {
        int digits = 0;
        long value = 0;
        int point = -1;
        int from = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = digits;
            } else if (c >= '0' && c <= '9' && digits < MOST_PLAIN_DIGITS) {
                value = 10 * value + (c - '0');
                digits++;
            } else {
                return exactly(text, nanosOfUnit);
            }
        }
        int decimals = point < 0 ? 0 : digits - point;
        long scale = 1;
        for (int i = 0; i < decimals; i++) {
            scale *= 10;
        }
        // Whole nanoseconds that fit need no more than this; a finer fraction has to be rounded.
        if (digits == 0 || nanosOfUnit % scale != 0) {
            return exactly(text, nanosOfUnit);
        }
        long nanos = Math.multiplyExact(value, nanosOfUnit / scale);
        return text.startsWith("-") ? -nanos : nanos;
    }

    private static long exactly(String text, long nanosOfUnit) {
        if (text.length() > MOST_DIGITS) {
            throw new NumberFormatException("a number of more than " + MOST_DIGITS + " digits");
        }
        BigDecimal nanos = new BigDecimal(text).multiply(BigDecimal.valueOf(nanosOfUnit));
        // A huge exponent would take all memory to become digits.
        if ((long) nanos.precision() - nanos.scale() > MOST_PLAIN_DIGITS + 1) {
            throw new ArithmeticException("more nanoseconds than 64 bits hold");
        }
        return nanos.setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    }
}
