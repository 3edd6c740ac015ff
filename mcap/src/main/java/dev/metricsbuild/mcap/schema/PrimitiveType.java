package dev.metricsbuild.mcap.schema;

import java.util.Locale;

/** A type whose values have one size on the wire. */
public enum PrimitiveType implements FieldType {
    /** One byte; 0 is false. */
    BOOL(1),
    /** Signed, one byte. */
    INT8(1),
    /** Unsigned, one byte; ROS 2's {@code byte} and {@code char} too. */
    UINT8(1),
    /** Signed, two bytes. */
    INT16(2),
    /** Unsigned, two bytes. */
    UINT16(2),
    /** Signed, four bytes. */
    INT32(4),
    /** Unsigned, four bytes. */
    UINT32(4),
    /** Signed, eight bytes. */
    INT64(8),
    /** Unsigned, eight bytes. */
    UINT64(8),
    /** A UTF-16 unit of IDL, four bytes as ROS 2 writes it. */
    WCHAR(4),
    /** IEEE 754, four bytes. */
    FLOAT32(4),
    /** IEEE 754, eight bytes. */
    FLOAT64(8);

    private final int size;

    PrimitiveType(int size) {
        this.size = size;
    }

    /** Bytes of a value. */
    public int size() {
        return size;
    }

    /** Whether values are {@link #FLOAT32} or {@link #FLOAT64}. */
    public boolean isFloating() {
        return this == FLOAT32 || this == FLOAT64;
    }

    /** Whether values are whole numbers. */
    public boolean isInteger() {
        return this != BOOL && !isFloating();
    }

    @Override
    public String describe() {
        return name().toLowerCase(Locale.ROOT);
    }
}
