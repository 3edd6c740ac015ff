package dev.metricsbuild.wire;

import com.google.protobuf.CodedOutputStream;

/** The sizes in bytes of what is laid out for each point of a series. */
final class WireSize {
    /** The characters of a UUID's text. */
    static final int UUID_TEXT = 36;

    /** A {@code resim.proto.UUID}: tag, length, text. */
    static final int UUID_MESSAGE = 2 + UUID_TEXT;

    /** A number in a list of a Struct, as its message: tag and eight bytes. */
    static final int JSON_NUMBER = 9;

    /** A null in a list of a Struct, as its message: tag and zero. */
    static final int JSON_NULL = 2;

    static final long NANOS_PER_SECOND = 1_000_000_000L;

    private WireSize() {}

    /** A {@code google.protobuf.Timestamp}, without its own tag and length. */
    static int timestamp(long nanos) {
        long seconds = Math.floorDiv(nanos, NANOS_PER_SECOND);
        long rest = nanos - seconds * NANOS_PER_SECOND;
        return (seconds == 0 ? 0 : 1 + CodedOutputStream.computeUInt64SizeNoTag(seconds))
                + (rest == 0 ? 0 : 1 + CodedOutputStream.computeUInt64SizeNoTag(rest));
    }
}
