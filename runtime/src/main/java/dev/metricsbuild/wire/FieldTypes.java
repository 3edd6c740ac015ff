package dev.metricsbuild.wire;

import com.google.protobuf.WireFormat;

/**
 * How the fields of a message stand on the wire. A field that stands there otherwise is an unknown one: it is skipped, as
 * every protobuf parser does.
 */
final class FieldTypes {
    private final String types;

    private FieldTypes(String types) {
        this.types = types;
    }

    /**
     * The types of the fields 1, 2, ...
     *
     * @param types a letter each: {@code d} delimited, {@code v} varint, {@code 8} and {@code 4} so many bytes; {@code V}
     *     and {@code D} varints and doubles, packed or not
     */
    static FieldTypes of(String types) {
        return new FieldTypes(types);
    }

    boolean match(int tag) {
        int field = WireFormat.getTagFieldNumber(tag);
        if (field > types.length()) {
            return false;
        }
        char type = types.charAt(field - 1);
        return switch (WireFormat.getTagWireType(tag)) {
            case WireFormat.WIRETYPE_LENGTH_DELIMITED -> type == 'd' || type == 'V' || type == 'D';
            case WireFormat.WIRETYPE_VARINT -> type == 'v' || type == 'V';
            case WireFormat.WIRETYPE_FIXED64 -> type == '8' || type == 'D';
            case WireFormat.WIRETYPE_FIXED32 -> type == '4';
            default -> false;
        };
    }
}
