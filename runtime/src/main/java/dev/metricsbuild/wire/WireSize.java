package dev.metricsbuild.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The sizes in bytes of what is laid out. */
final class WireSize {
    /** The characters of a UUID's text. */
    static final int UUID_TEXT = 36;

    /** A {@code resim.proto.UUID}: tag, length, text. */
    static final int UUID_MESSAGE = 2 + UUID_TEXT;

    /** A message that wraps a {@code resim.proto.UUID}: an id. */
    static final int ID_MESSAGE = 2 + UUID_MESSAGE;

    /** A number in a list of a Struct, as its message: tag and eight bytes. */
    static final int JSON_NUMBER = 9;

    /** A null in a list of a Struct, as its message: tag and zero. */
    static final int JSON_NULL = 2;

    static final long NANOS_PER_SECOND = 1_000_000_000L;

    private WireSize() {}

    /** A number as a varint. */
    static int varint(long value) {
        // Seven bits a byte: 64 - leading zeros, divided by 7 and rounded up, as a multiplication.
        return (Long.SIZE * 10 - Long.numberOfLeadingZeros(value | 1) * 9) >>> 6;
    }

    /** A delimited field of so many bytes. */
    static long delimited(int field, long length) {
        return varint((long) field << 3) + varint(length) + length;
    }

    /** A text in UTF-8. */
    static int utf8(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return text.getBytes(UTF_8).length;
            }
        }
        return text.length();
    }

    /** A {@code google.protobuf.Timestamp}, without its own tag and length. */
    static int timestamp(long nanos) {
        long seconds = Math.floorDiv(nanos, NANOS_PER_SECOND);
        long rest = nanos - seconds * NANOS_PER_SECOND;
        return (seconds == 0 ? 0 : 1 + varint(seconds)) + (rest == 0 ? 0 : 1 + varint(rest));
    }
}
