package dev.metricsbuild.mcap.wire;

import dev.metricsbuild.mcap.bytes.LittleEndian;
import dev.metricsbuild.mcap.schema.PrimitiveType;

/** Numbers in bytes of either order. */
final class Numbers {
    private Numbers() {}

    /** A whole number or a truth; one of 64 bits without sign as its bits. */
    static long integer(PrimitiveType type, byte[] bytes, int at, boolean isBig) {
        return switch (type) {
            case BOOL -> bytes[at] == 0 ? 0 : 1;
            case INT8 -> bytes[at];
            case UINT8 -> bytes[at] & 0xff;
            case INT16 -> (short) u16(bytes, at, isBig);
            case UINT16 -> u16(bytes, at, isBig);
            case INT32 -> i32(bytes, at, isBig);
            case UINT32, WCHAR -> i32(bytes, at, isBig) & 0xffff_ffffL;
            case INT64, UINT64 -> i64(bytes, at, isBig);
            case FLOAT32, FLOAT64 -> throw new IllegalStateException("a floating point number is not an integer");
        };
    }

    /** The nearest number; of a truth 0 or 1. */
    static double floating(PrimitiveType type, byte[] bytes, int at, boolean isBig) {
        return switch (type) {
            case FLOAT64 -> Double.longBitsToDouble(i64(bytes, at, isBig));
            case FLOAT32 -> Float.intBitsToFloat(i32(bytes, at, isBig));
            case UINT64 -> unsigned(i64(bytes, at, isBig));
            default -> integer(type, bytes, at, isBig);
        };
    }

    private static double unsigned(long bits) {
        // Half of it fits; the lowest bit is kept so that rounding is that of the whole.
        return bits >= 0 ? bits : ((bits >>> 1) | (bits & 1)) * 2.0;
    }

    private static int u16(byte[] bytes, int at, boolean isBig) {
        int value = LittleEndian.u16(bytes, at);
        return isBig ? Short.reverseBytes((short) value) & 0xffff : value;
    }

    static int i32(byte[] bytes, int at, boolean isBig) {
        int value = LittleEndian.i32(bytes, at);
        return isBig ? Integer.reverseBytes(value) : value;
    }

    static long i64(byte[] bytes, int at, boolean isBig) {
        long value = LittleEndian.i64(bytes, at);
        return isBig ? Long.reverseBytes(value) : value;
    }
}
