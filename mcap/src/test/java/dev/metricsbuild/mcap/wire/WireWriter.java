package dev.metricsbuild.mcap.wire;

import dev.metricsbuild.mcap.schema.PrimitiveType;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes CDR and ROS 1 value after value. */
final class WireWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final boolean isBig;
    private final int maxAlignment;
    private final int head;

    private WireWriter(boolean isBig, int maxAlignment, int kind) {
        this.isBig = isBig;
        this.maxAlignment = maxAlignment;
        if (kind >= 0) {
            out.writeBytes(new byte[] {0, (byte) kind, 0, 0});
        }
        head = out.size();
    }

    static WireWriter cdr(boolean isBig) {
        return new WireWriter(isBig, 8, isBig ? 0 : 1);
    }

    static WireWriter cdr2(boolean isBig) {
        return new WireWriter(isBig, 4, isBig ? 6 : 7);
    }

    static WireWriter ros1() {
        return new WireWriter(false, 1, -1);
    }

    private boolean isRos1() {
        return head == 0;
    }

    private void align(int size) {
        while ((out.size() - head) % Math.min(size, maxAlignment) != 0) {
            out.write(0xee);
        }
    }

    /** Writes as many of the bits as the type has; the value as a cursor gives it. */
    Object number(PrimitiveType type, long bits) {
        align(type.size());
        ByteBuffer buffer =
                ByteBuffer.allocate(type.size()).order(isBig ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        switch (type.size()) {
            case 1 -> buffer.put((byte) bits);
            case 2 -> buffer.putShort((short) bits);
            case 4 -> buffer.putInt((int) bits);
            default -> buffer.putLong(bits);
        }
        out.writeBytes(buffer.array());
        return switch (type) {
            case BOOL -> (byte) bits != 0;
            case INT8 -> (long) (byte) bits;
            case UINT8 -> bits & 0xff;
            case INT16 -> (long) (short) bits;
            case UINT16 -> bits & 0xffff;
            case INT32 -> (long) (int) bits;
            case UINT32, WCHAR -> bits & 0xffff_ffffL;
            case INT64 -> bits;
            case UINT64 -> Long.toUnsignedString(bits);
            case FLOAT32 -> Float.intBitsToFloat((int) bits);
            case FLOAT64 -> Double.longBitsToDouble(bits);
        };
    }

    void text(String text, boolean isWide) {
        if (isWide) {
            number(PrimitiveType.UINT32, text.length());
            text.chars().forEach(c -> number(PrimitiveType.UINT32, c));
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(PrimitiveType.UINT32, bytes.length + (isRos1() ? 0 : 1));
        out.writeBytes(bytes);
        if (!isRos1()) {
            out.write(0);
        }
    }

    void emptyStruct() {
        if (!isRos1()) {
            out.write(0xee);
        }
    }

    byte[] toBytes() {
        return out.toByteArray();
    }
}
