package dev.metricsbuild.mcap.schema;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a text, and shows a type as one line a field. */
final class SchemaTexts {
    private SchemaTexts() {}

    static StructType read(String encoding, String name, String text) throws SchemaException {
        return SchemaReader.read(encoding, name, StandardCharsets.UTF_8.encode(text));
    }

    static List<String> fields(StructType type) {
        return type.fields().stream()
                .map(field -> field.type().describe() + " " + field.name())
                .toList();
    }

    static StructType struct(StructType type, String field) {
        FieldType found = type.field(field).orElseThrow().type();
        return (StructType) (found instanceof ArrayType array ? array.element() : found);
    }
}
