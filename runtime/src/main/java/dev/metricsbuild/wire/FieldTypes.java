package dev.metricsbuild.wire;

import com.google.protobuf.WireFormat;

/**
 * How the fields of a message stand on the wire. A field that stands there otherwise is an unknown one: it is skipped, as
 * every protobuf parser does.
 */
final class FieldTypes {
    /** Of each field, from 1, the wire types that it may have: a bit for each. */
    private final byte[] wireTypes;

    private FieldTypes(byte[] wireTypes) {
        this.wireTypes = wireTypes;
    }

    /**
     * The types of the fields 1, 2, ...
     *
     * @param types a letter each: {@code d} delimited, {@code v} varint, {@code 8} and {@code 4} so many bytes; {@code V}
     *     and {@code D} varints and doubles, packed or not
     */
    static FieldTypes of(String types) {
        byte[] wireTypes = new byte[types.length() + 1];
        for (int i = 0; i < types.length(); i++) {
            wireTypes[i + 1] = wireTypes(types.charAt(i));
        }
        return new FieldTypes(wireTypes);
    }

    private static byte wireTypes(char letter) {
        int delimited = 1 << WireFormat.WIRETYPE_LENGTH_DELIMITED;
        int varint = 1 << WireFormat.WIRETYPE_VARINT;
        int eightBytes = 1 << WireFormat.WIRETYPE_FIXED64;
        return (byte)
                switch (letter) {
                    case 'd' -> delimited;
                    case 'v' -> varint;
                    case '8' -> eightBytes;
                    case '4' -> 1 << WireFormat.WIRETYPE_FIXED32;
                    case 'V' -> varint | delimited;
                    case 'D' -> eightBytes | delimited;
                    default -> throw new IllegalArgumentException("No type has the letter " + letter);
                };
    }

    boolean match(int tag) {
        int field = WireFormat.getTagFieldNumber(tag);
        return field < wireTypes.length && (wireTypes[field] >> WireFormat.getTagWireType(tag) & 1) != 0;
    }
}
