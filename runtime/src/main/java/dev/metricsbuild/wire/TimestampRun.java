package dev.metricsbuild.wire;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Timestamps that stand one behind the other as every writer lays them out: seconds before nanoseconds, and nothing else.
 * They are counted first and go straight into an array; whatever is laid out otherwise is left to {@link WireSource}.
 */
final class TimestampRun {
    private static final byte TAG_1_DELIMITED = 0x0A;
    private static final byte TAG_1_VARINT = 0x08;
    private static final byte TAG_2_VARINT = 0x10;
    private static final int TAG_AND_LENGTH = 2;

    /** So many seconds fit nanoseconds, whatever is added to them. */
    private static final long FITTING = Long.MAX_VALUE / WireSize.NANOS_PER_SECOND - 3;

    private final ByteBuffer bytes;
    private int at;
    private int end;
    private boolean regular = true;

    private TimestampRun(ByteBuffer bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    /** The times in nanoseconds; null where one is laid out otherwise, or is 292 years from zero. */
    static long @Nullable [] read(ByteBuffer bytes, Span span) {
        int count = count(bytes, span);
        return count < 0 ? null : new TimestampRun(bytes, span.offset()).read(count);
    }

    /** How many there are; -1 where one has a length of more than a byte, or ends beyond the span. */
    private static int count(ByteBuffer bytes, Span span) {
        int end = span.offset() + span.length();
        int count = 0;
        int at = span.offset();
        while (at + TAG_AND_LENGTH <= end && bytes.get(at) == TAG_1_DELIMITED && bytes.get(at + 1) >= 0) {
            at += TAG_AND_LENGTH + bytes.get(at + 1);
            count++;
        }
        return at == end ? count : -1;
    }

    private long @Nullable [] read(int count) {
        long[] nanos = new long[count];
        for (int i = 0; i < count; i++) {
            end = at + TAG_AND_LENGTH + bytes.get(at + 1);
            at += TAG_AND_LENGTH;
            long seconds = at < end && bytes.get(at) == TAG_1_VARINT ? varint() : 0;
            int rest = at < end && bytes.get(at) == TAG_2_VARINT ? (int) varint() : 0;
            if (!regular || at != end || seconds > FITTING || seconds < -FITTING) {
                return null;
            }
            nanos[i] = seconds * WireSize.NANOS_PER_SECOND + rest;
        }
        return nanos;
    }

    /** The number behind the tag that {@code at} stands at. */
    private long varint() {
        long value = 0;
        int shift = 0;
        byte next = -1;
        at++;
        while (next < 0 && at < end && shift < Long.SIZE) {
            next = bytes.get(at++);
            value |= (next & 0x7FL) << shift;
            shift += 7;
        }
        regular &= next >= 0;
        return value;
    }
}
