package dev.metricsbuild.mcap.wire;

import dev.metricsbuild.mcap.schema.ArrayType;
import dev.metricsbuild.mcap.schema.FieldType;
import dev.metricsbuild.mcap.schema.PrimitiveType;
import dev.metricsbuild.mcap.schema.StringType;
import dev.metricsbuild.mcap.schema.StructType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A random type and a random value of it, written as the formats have it. */
final class RandomMessage {
    private static final PrimitiveType[] PRIMITIVES = PrimitiveType.values();

    private final Random random;
    private int names;

    RandomMessage(long seed) {
        random = new Random(seed);
    }

    StructType struct(int depth) {
        List<StructType.Field> fields = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            fields.add(new StructType.Field("f" + i, type(depth), ""));
        }
        return new StructType("p/T" + names++, fields, List.of());
    }

    private FieldType type(int depth) {
        int kind = random.nextInt(depth > 0 ? 12 : 7);
        if (kind < 6) {
            return PRIMITIVES[random.nextInt(PRIMITIVES.length)];
        } else if (kind == 6) {
            return random.nextInt(4) == 0 ? StringType.WIDE : StringType.NARROW;
        } else if (kind < 9) {
            return struct(depth - 1);
        }
        ArrayType.Kind[] kinds = ArrayType.Kind.values();
        ArrayType.Kind array = kinds[random.nextInt(kinds.length)];
        int length = array == ArrayType.Kind.UNBOUNDED ? 0 : random.nextInt(20);
        return new ArrayType(type(depth - 1), array, length);
    }

    /** Writes a random value; what a reader must make of it. */
    Object write(FieldType type, WireWriter out) {
        if (type instanceof PrimitiveType primitive) {
            return out.number(primitive, random.nextLong());
        } else if (type instanceof StringType text) {
            String value = "aü世".repeat(random.nextInt(3)) + "xyz".substring(random.nextInt(3));
            out.text(value, text == StringType.WIDE);
            return value;
        } else if (type instanceof StructType struct) {
            Map<String, Object> fields = new LinkedHashMap<>();
            struct.fields().forEach(field -> fields.put(field.name(), write(field.type(), out)));
            if (fields.isEmpty()) {
                out.emptyStruct();
            }
            return fields;
        }
        ArrayType array = (ArrayType) type;
        int count = array.isFixed() ? array.length() : random.nextInt(4) == 0 ? 0 : random.nextInt(25);
        if (!array.isFixed()) {
            out.number(PrimitiveType.UINT32, count);
        }
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            elements.add(write(array.element(), out));
        }
        return elements;
    }
}
