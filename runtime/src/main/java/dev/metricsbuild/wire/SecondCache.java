package dev.metricsbuild.wire;

import java.nio.ByteBuffer;

/**
 * Lays out timestamps that follow each other: those of one second share its bytes, so that no point costs a division.
 * Each is a delimited field 1 that holds seconds in its field 1 and nanoseconds in its field 2.
 */
final class SecondCache {
    /** What {@link #write} may touch, although it uses less. */
    static final int SPACE = 24;

    private static final int GROUP = 7;
    private static final long CONTINUED = 0x80_8080_8080L;
    private static final int TAG_1_DELIMITED = 0x0A;
    private static final int TAG_1_VARINT = 0x08;
    private static final int TAG_2_VARINT = 0x10;

    private long start;
    private long seconds;
    private long secondsBytes;
    private int secondsSize;

    /** Turns to the second of a time; tells whether {@link #write} can lay it out, which has no room for times before 0. */
    boolean covers(long nanos) {
        long rest = nanos - start;
        // A difference of opposite signs may have overflowed.
        if (rest < 0 || rest >= WireSize.NANOS_PER_SECOND || (nanos ^ start) < 0) {
            turnTo(nanos);
        }
        return seconds >= 0;
    }

    private void turnTo(long nanos) {
        seconds = Math.floorDiv(nanos, WireSize.NANOS_PER_SECOND);
        start = seconds * WireSize.NANOS_PER_SECOND;
        secondsSize = seconds == 0 ? 0 : 1 + WireSize.varint(seconds);
        secondsBytes = seconds > 0 ? TAG_1_VARINT | varint(seconds) << Byte.SIZE : 0;
    }

    /** The size of a time, with its tag and length. */
    int size(long nanos) {
        covers(nanos);
        long rest = nanos - start;
        return 2 + secondsSize + (rest == 0 ? 0 : 1 + WireSize.varint(rest));
    }

    /** Writes a time of the second that this has turned to; gives the position behind it. */
    int write(long nanos, ByteBuffer littleEndian, int at) {
        littleEndian.putLong(at + 2, secondsBytes);
        int end = at + 2 + secondsSize;
        long rest = nanos - start;
        if (rest != 0) {
            littleEndian.putLong(end, TAG_2_VARINT | varint(rest) << Byte.SIZE);
            end += 1 + WireSize.varint(rest);
        }
        littleEndian.putShort(at, (short) (TAG_1_DELIMITED | (end - at - 2) << Byte.SIZE));
        return end;
    }

    /** The bytes of a varint of at most 35 bits, the first one lowest. */
    private static long varint(long value) {
        long groups = (value & 0x7F)
                | ((value & (0x7FL << GROUP)) << 1)
                | ((value & (0x7FL << (2 * GROUP))) << 2)
                | ((value & (0x7FL << (3 * GROUP))) << 3)
                | ((value & (0x7FL << (4 * GROUP))) << 4);
        long before = (1L << (Byte.SIZE * (WireSize.varint(value) - 1))) - 1;
        return groups | (CONTINUED & before);
    }
}
