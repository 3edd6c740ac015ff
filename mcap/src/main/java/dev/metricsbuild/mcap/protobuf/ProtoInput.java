package dev.metricsbuild.mcap.protobuf;

import dev.metricsbuild.mcap.bytes.LittleEndian;
import dev.metricsbuild.mcap.message.MessageException;

/** A place in the bytes of a message, up to an end. */
final class ProtoInput {
    /** Deepest nesting of messages and groups. */
    static final int MAX_DEPTH = 100;

    private static final byte[] NONE = new byte[0];
    private static final int LONGEST_VARINT = 10;

    private byte[] buffer = NONE;
    private int at;
    private int end;
    private int valueEnd;

    void show(byte[] bytes, int from, int to) {
        buffer = bytes;
        at = from;
        end = to;
    }

    int at() {
        return at;
    }

    boolean hasMore() {
        return at < end;
    }

    long varint() throws MessageException {
        long value = 0;
        for (int i = 0; i < LONGEST_VARINT; i++) {
            if (at >= end) {
                throw new MessageException("the message ends within a number; it is truncated or of another type");
            }
            byte b = buffer[at++];
            value |= (long) (b & 0x7f) << (7 * i);
            if (b >= 0) {
                return value;
            }
        }
        throw new MessageException("a number has more than 10 bytes; the message is damaged or of another type");
    }

    /** The number of a field with its wire type in the lowest three bits. */
    int tag() throws MessageException {
        long tag = varint();
        if (tag >>> 3 == 0 || tag >>> 32 != 0) {
            throw new MessageException("there is no field with number " + Long.toUnsignedString(tag >>> 3)
                    + "; the message is damaged or of another type");
        }
        return (int) tag;
    }

    /** Passes over a value; where its content begins. {@link #valueEnd} is where that ends. */
    int value(int wireType) throws MessageException {
        int start = at;
        switch (wireType) {
            case Wire.VARINT -> varint();
            case Wire.FIXED64 -> move(Long.BYTES);
            case Wire.FIXED32 -> move(Integer.BYTES);
            case Wire.BYTES -> {
                long length = varint();
                start = at;
                move(length);
            }
            case Wire.GROUP -> {
                group();
                return start;
            }
            default ->
                throw new MessageException(
                        "wire type " + wireType + " cannot be a value; the message is damaged or of another type");
        }
        valueEnd = at;
        return start;
    }

    int valueEnd() {
        return valueEnd;
    }

    private void move(long bytes) throws MessageException {
        if (bytes < 0 || bytes > end - at) {
            throw new MessageException(Long.toUnsignedString(bytes) + " more bytes are needed, and there are "
                    + (end - at) + "; the message is truncated or of another type");
        }
        at += (int) bytes;
    }

    private void group() throws MessageException {
        int depth = 1;
        while (depth > 0) {
            valueEnd = at;
            int wireType = tag() & 7;
            if (wireType == Wire.GROUP) {
                depth++;
            } else if (wireType == Wire.END_GROUP) {
                depth--;
            } else {
                value(wireType);
            }
            if (depth > MAX_DEPTH) {
                throw new MessageException("groups are nested deeper than " + MAX_DEPTH);
            }
        }
    }

    /** The whole number or truth that lies here, as bits. */
    long integer(ProtoField.Kind kind) throws MessageException {
        return switch (kind) {
            case INT64, UINT64 -> varint();
            case INT32, ENUM -> (int) varint();
            case UINT32 -> varint() & 0xffff_ffffL;
            case BOOL -> varint() == 0 ? 0 : 1;
            case SINT32 -> {
                int value = (int) varint();
                yield (value >>> 1) ^ -(value & 1);
            }
            case SINT64 -> {
                long value = varint();
                yield (value >>> 1) ^ -(value & 1);
            }
            case FIXED64, SFIXED64, DOUBLE -> {
                move(Long.BYTES);
                yield LittleEndian.i64(buffer, at - Long.BYTES);
            }
            case FIXED32 -> fixed32() & 0xffff_ffffL;
            case SFIXED32, FLOAT -> fixed32();
            case STRING, GROUP, MESSAGE, BYTES -> throw new IllegalStateException("no number");
        };
    }

    private int fixed32() throws MessageException {
        move(Integer.BYTES);
        return LittleEndian.i32(buffer, at - Integer.BYTES);
    }
}
