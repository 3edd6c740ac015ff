package dev.metricsbuild.mcap.protobuf;

import java.nio.charset.StandardCharsets;

/** What the bits of a value mean. */
final class ProtoValue {
    private ProtoValue() {}

    static boolean isUnsigned(ProtoField.Kind kind) {
        return kind == ProtoField.Kind.UINT64 || kind == ProtoField.Kind.FIXED64;
    }

    static boolean isFloating(ProtoField.Kind kind) {
        return kind == ProtoField.Kind.DOUBLE || kind == ProtoField.Kind.FLOAT;
    }

    static double floating(ProtoField.Kind kind, long bits) {
        if (kind == ProtoField.Kind.DOUBLE) {
            return Double.longBitsToDouble(bits);
        }
        if (kind == ProtoField.Kind.FLOAT) {
            return Float.intBitsToFloat((int) bits);
        }
        // Half of an unsigned number fits; the lowest bit is kept so that rounding is that of the whole.
        return isUnsigned(kind) && bits < 0 ? ((bits >>> 1) | (bits & 1)) * 2.0 : bits;
    }

    static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
