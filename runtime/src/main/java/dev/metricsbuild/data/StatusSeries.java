package dev.metricsbuild.data;

import dev.metricsbuild.annotations.MetricStatus;
import java.util.Arrays;

/** A series of statuses, one byte each: the status of every point of another series. */
public final class StatusSeries implements Series {
    private static final long serialVersionUID = 1L;

    private static final MetricStatus[] STATUSES = MetricStatus.values();

    private final byte[] codes;

    private StatusSeries(byte[] codes) {
        this.codes = codes;
    }

    /** The series of these statuses. */
    public static StatusSeries of(MetricStatus... statuses) {
        byte[] codes = new byte[statuses.length];
        for (int i = 0; i < statuses.length; i++) {
            codes[i] = code(statuses[i]);
        }
        return new StatusSeries(codes);
    }

    /** The series that repeats one status. */
    public static StatusSeries filled(MetricStatus status, int size) {
        byte[] codes = new byte[size];
        Arrays.fill(codes, code(status));
        return new StatusSeries(codes);
    }

    /**
     * The series over codes as {@link #code} gives them; the array is not copied.
     *
     * @throws IllegalArgumentException if one of them is not a status; the message says which
     */
    public static StatusSeries ofCodes(byte... codes) {
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] < 1 || codes[i] > STATUSES.length) {
                throw new IllegalArgumentException(
                        "codes[" + i + "] is " + codes[i] + ", not one of 1 to " + STATUSES.length);
            }
        }
        return new StatusSeries(codes);
    }

    /** The number of a status in the file's schema, from 1 for PASSED to 5 for FAIL_BLOCK. */
    public static byte code(MetricStatus status) {
        return switch (status) {
            case PASSED -> 1;
            case FAIL_WARN -> 2;
            case NOT_APPLICABLE -> 3;
            case RAW -> 4;
            case FAIL_BLOCK -> 5;
        };
    }

    /** The status at a position, from 0. */
    public MetricStatus at(int position) {
        return STATUSES[codes[position] - 1];
    }

    /** The underlying array of codes, not a copy: it must not be changed. */
    public byte[] codeArray() {
        return codes;
    }

    @Override
    public SeriesType type() {
        return SeriesType.METRIC_STATUS;
    }

    @Override
    public int size() {
        return codes.length;
    }

    @Override
    public StatusSeries select(int[] positions) {
        byte[] selected = new byte[positions.length];
        for (int i = 0; i < positions.length; i++) {
            selected[i] = codes[positions[i]];
        }
        return new StatusSeries(selected);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatusSeries that && Arrays.equals(codes, that.codes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(codes);
    }

    @Override
    public String toString() {
        return "StatusSeries[" + codes.length + " statuses]";
    }
}
