package dev.metricsbuild.cli.log;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of a recording as people write it.
 *
 * @param nanos since the recording's epoch, or since its start
 * @param isRelative whether it counts from the recording's start
 */
public record LogTime(BigInteger nanos, boolean isRelative) {
    private static final Pattern NANOS = Pattern.compile("\\d{1,20}");
    private static final Pattern SECONDS = Pattern.compile("(\\+?)(\\d{1,20}(?:\\.\\d{1,9})?)s");
    private static final BigInteger LATEST = BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);

    /**
     * Reads {@code 1700000000000000000}, nanoseconds; {@code 1700000000.5s}, seconds; {@code +12.5s}, seconds since the recording's
     * start; {@code 2023-11-14T22:13:20Z}.
     *
     * @throws IllegalArgumentException if it is not one of these, or not a time that a recording can have; the message
     *     says so
     */
    public static LogTime parse(String text) {
        Matcher seconds = SECONDS.matcher(text);
        if (NANOS.matcher(text).matches()) {
            return checked(text, new BigInteger(text), false);
        }
        if (seconds.matches()) {
            BigInteger nanos =
                    new BigDecimal(seconds.group(2)).movePointRight(9).toBigIntegerExact();
            return checked(text, nanos, !seconds.group(1).isEmpty());
        }
        try {
            Instant instant = Instant.parse(text);
            BigInteger nanos = BigInteger.valueOf(instant.getEpochSecond())
                    .multiply(BigInteger.valueOf(1_000_000_000))
                    .add(BigInteger.valueOf(instant.getNano()));
            return checked(text, nanos, false);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + text
                            + "\" is not a time. Write nanoseconds (1700000000000000000), seconds with an s (1700000000.5s),"
                            + " seconds since the recording's start (+12.5s), or a date with time (2023-11-14T22:13:20Z).",
                    e);
        }
    }

    private static LogTime checked(String text, BigInteger nanos, boolean isRelative) {
        if (nanos.signum() < 0 || nanos.compareTo(LATEST) > 0) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a time of a recording; these are 0 to " + LATEST + " nanoseconds.");
        }
        return new LogTime(nanos, isRelative);
    }

    /**
     * The time in unsigned nanoseconds; the latest possible one where it would be later than that.
     *
     * @param start of the recording, in unsigned nanoseconds
     */
    public long toNanos(long start) {
        BigInteger sum = isRelative ? nanos.add(new BigInteger(Long.toUnsignedString(start))) : nanos;
        return sum.min(LATEST).longValue();
    }
}
