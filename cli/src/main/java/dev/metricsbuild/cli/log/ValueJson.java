package dev.metricsbuild.cli.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.metricsbuild.mcap.message.MessageCursor;
import dev.metricsbuild.mcap.message.Token;
import dev.metricsbuild.mcap.schema.ArrayType;
import dev.metricsbuild.mcap.schema.EnumType;
import dev.metricsbuild.mcap.schema.FieldType;
import dev.metricsbuild.mcap.schema.MapType;
import dev.metricsbuild.mcap.schema.PrimitiveType;
import dev.metricsbuild.mcap.schema.StructType;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes decoded values as JSON: structs and maps as objects, bytes as base64, numbers exactly, those that are none as Python
 * prints them ({@code NaN}, {@code Infinity}), constants by name.
 */
final class ValueJson {
    /** For texts that lie in a message whose size is limited already. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private ValueJson() {}

    /** Writes values one after another, with nothing between them. */
    static JsonGenerator generator(Writer out) throws IOException {
        return FACTORY.createGenerator(out).setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    /** Whether values are written as base64. */
    static boolean isBytes(FieldType type) {
        return type instanceof ArrayType array && array.element() == PrimitiveType.UINT8;
    }

    /** Writes the value that the cursor stands at. */
    static void write(JsonGenerator json, MessageCursor cursor, Token token, FieldType type) throws IOException {
        switch (token) {
            case START_STRUCT -> {
                json.writeStartObject();
                writeFields(json, cursor, type);
                json.writeEndObject();
            }
            case START_ARRAY -> writeArray(json, cursor, type);
            case BOOLEAN -> json.writeBoolean(cursor.booleanValue());
            case LONG -> json.writeNumber(cursor.longValue());
            case UNSIGNED_LONG -> json.writeNumber(Long.toUnsignedString(cursor.longValue()));
            case FLOAT, DOUBLE -> json.writeNumber(cursor.doubleValue());
            case STRING -> json.writeString(wellFormed(cursor.stringValue()));
            case ENUM -> writeConstant(json, cursor, type);
            case FIELD, END_STRUCT, END_ARRAY, END -> throw new IllegalStateException("no value at " + token);
        }
    }

    /** Writes the fields of the struct or map that has begun, up to its end. */
    static void writeFields(JsonGenerator json, MessageCursor cursor, FieldType type) throws IOException {
        StructType struct = cursor.struct();
        while (cursor.next() == Token.FIELD) {
            json.writeFieldName(wellFormed(cursor.fieldName()));
            FieldType field = type instanceof MapType map
                    ? map.value()
                    : struct.fields().get(cursor.fieldIndex()).type();
            write(json, cursor, cursor.next(), field);
        }
    }

    private static void writeArray(JsonGenerator json, MessageCursor cursor, FieldType type) throws IOException {
        if (isBytes(type)) {
            json.writeBinary(cursor.bytes());
            return;
        }
        if (!(type instanceof ArrayType array)) {
            throw new IllegalStateException("an array where the schema has " + type.describe());
        }
        json.writeStartArray();
        for (Token next = cursor.next(); next != Token.END_ARRAY; next = cursor.next()) {
            write(json, cursor, next, array.element());
        }
        json.writeEndArray();
    }

    private static void writeConstant(JsonGenerator json, MessageCursor cursor, FieldType type) throws IOException {
        if (type instanceof EnumType constants && constants.names().containsKey(cursor.longValue())) {
            json.writeString(cursor.stringValue());
        } else {
            json.writeNumber(cursor.longValue());
        }
    }

    /** Halves of surrogate pairs, which wide texts can hold alone and no encoding of the output has, become U+FFFD. */
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int[] points = text.codePoints()
                        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xfffd : c)
                        .toArray();
                return new String(points, 0, points.length);
            }
        }
        return text;
    }
}
