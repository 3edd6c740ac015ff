package dev.metricsbuild.data;

import java.time.Instant;
import java.util.Arrays;

/**
 * A series of points in time, in nanoseconds: since 1970-01-01T00:00:00Z, or since the start of the run, depending on
 * the log.
 */
public final class TimestampSeries implements Series {
    private static final long serialVersionUID = 1L;

    private final long[] nanos;

    private TimestampSeries(long[] nanos) {
        this.nanos = nanos;
    }

    /** The series over these times in nanoseconds; the array is not copied. */
    public static TimestampSeries ofNanos(long... nanos) {
        return new TimestampSeries(nanos);
    }

    /**
     * The series of these times in seconds, each rounded to the nearest nanosecond.
     *
     * @throws IllegalArgumentException if a time is NaN or further than 292 years from zero
     */
    public static TimestampSeries ofSeconds(double... seconds) {
        long[] nanos = new long[seconds.length];
        for (int i = 0; i < seconds.length; i++) {
            double value = seconds[i] * 1e9;
            if (!(Math.abs(value) < Long.MAX_VALUE)) {
                throw new IllegalArgumentException("times[" + i + "] is " + seconds[i]
                        + " s: not a time within 292 years of zero. Are these nanoseconds? Then use ofNanos.");
            }
            nanos[i] = Math.round(value);
        }
        return new TimestampSeries(nanos);
    }

    /**
     * The series of these instants.
     *
     * @throws ArithmeticException if an instant is outside the years 1678 to 2261
     */
    public static TimestampSeries of(Instant... instants) {
        long[] nanos = new long[instants.length];
        for (int i = 0; i < instants.length; i++) {
            nanos[i] = toNanos(instants[i]);
        }
        return new TimestampSeries(nanos);
    }

    /**
     * An instant in nanoseconds since 1970.
     *
     * @throws ArithmeticException if it is outside the years 1678 to 2261
     */
    public static long toNanos(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000_000L), instant.getNano());
    }

    /** The time at a position, from 0, in nanoseconds. */
    public long nanosAt(int position) {
        return nanos[position];
    }

    /** The underlying array, not a copy: it must not be changed. */
    public long[] nanosArray() {
        return nanos;
    }

    @Override
    public SeriesType type() {
        return SeriesType.TIMESTAMP;
    }

    @Override
    public int size() {
        return nanos.length;
    }

    @Override
    public TimestampSeries select(int[] positions) {
        long[] selected = new long[positions.length];
        for (int i = 0; i < positions.length; i++) {
            selected[i] = nanos[positions[i]];
        }
        return new TimestampSeries(selected);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimestampSeries that && Arrays.equals(nanos, that.nanos);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(nanos);
    }

    @Override
    public String toString() {
        return "TimestampSeries[" + nanos.length + " times]";
    }
}
