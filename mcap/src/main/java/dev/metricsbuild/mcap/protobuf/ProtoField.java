package dev.metricsbuild.mcap.protobuf;

import dev.metricsbuild.mcap.message.Token;
import dev.metricsbuild.mcap.schema.FieldType;
import dev.metricsbuild.mcap.select.Selection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of a message.
 *
 * @param name as the schema spells it
 * @param number on the wire
 * @param kind how a value lies on the wire
 * @param shape how many values there are
 * @param hasPresence whether a value may be absent; without it an absent one is zero or empty
 * @param type of the field
 * @param message type of the values, or of a map's entries; null for others
 * @param constants names of an enumeration's numbers
 */
record ProtoField(
        String name,
        int number,
        Kind kind,
        Shape shape,
        boolean hasPresence,
        FieldType type,
        @Nullable ProtoMessage message,
        Map<Long, String> constants) {

    /** How many values there are. */
    enum Shape {
        SINGLE,
        LIST,
        MAP
    }

    /** How a value lies on the wire. */
    enum Kind {
        DOUBLE(Wire.FIXED64, Token.DOUBLE),
        FLOAT(Wire.FIXED32, Token.FLOAT),
        INT64(Wire.VARINT, Token.LONG),
        UINT64(Wire.VARINT, Token.UNSIGNED_LONG),
        INT32(Wire.VARINT, Token.LONG),
        FIXED64(Wire.FIXED64, Token.UNSIGNED_LONG),
        FIXED32(Wire.FIXED32, Token.LONG),
        BOOL(Wire.VARINT, Token.BOOLEAN),
        STRING(Wire.BYTES, Token.STRING),
        GROUP(Wire.GROUP, Token.START_STRUCT),
        MESSAGE(Wire.BYTES, Token.START_STRUCT),
        BYTES(Wire.BYTES, Token.START_ARRAY),
        UINT32(Wire.VARINT, Token.LONG),
        ENUM(Wire.VARINT, Token.ENUM),
        SFIXED32(Wire.FIXED32, Token.LONG),
        SFIXED64(Wire.FIXED64, Token.LONG),
        SINT32(Wire.VARINT, Token.LONG),
        SINT64(Wire.VARINT, Token.LONG);

        private final int wire;
        private final Token token;

        Kind(int wire, Token token) {
            this.wire = wire;
            this.token = token;
        }

        /** The wire type of a value. */
        int wire() {
            return wire;
        }

        Token token() {
            return token;
        }

        /** Whether many values may lie one after another behind one tag. */
        boolean isPackable() {
            return wire != Wire.BYTES && wire != Wire.GROUP;
        }
    }

    /** The same with some of the fields of its messages only; a map stays whole. */
    ProtoField select(Selection selection) {
        if (message == null || shape == Shape.MAP) {
            return this;
        }
        return new ProtoField(name, number, kind, shape, hasPresence, type, message.select(selection), constants);
    }

    /** The type of the values, or of a map's entries. */
    ProtoMessage messageType() {
        if (message == null) {
            throw new IllegalStateException(name + " holds no messages");
        }
        return message;
    }

    /** Whether a value of this wire type is one of the field; any other is skipped, as if it were unknown. */
    boolean takes(int wireType) {
        return wireType == kind.wire() || (wireType == Wire.BYTES && shape == Shape.LIST && kind.isPackable());
    }
}
