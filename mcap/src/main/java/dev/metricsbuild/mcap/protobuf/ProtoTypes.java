package dev.metricsbuild.mcap.protobuf;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import dev.metricsbuild.mcap.schema.ArrayType;
import dev.metricsbuild.mcap.schema.EnumType;
import dev.metricsbuild.mcap.schema.FieldType;
import dev.metricsbuild.mcap.schema.MapType;
import dev.metricsbuild.mcap.schema.PrimitiveType;
import dev.metricsbuild.mcap.schema.RecursiveType;
import dev.metricsbuild.mcap.schema.SchemaException;
import dev.metricsbuild.mcap.schema.StringType;
import dev.metricsbuild.mcap.schema.StructType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes types of descriptors. */
final class ProtoTypes {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_FIELDS = 65_536;

    private final Map<Descriptor, ProtoMessage> messages = new HashMap<>();
    private final Set<Descriptor> open = new HashSet<>();
    private int count;

    ProtoMessage message(Descriptor descriptor) throws SchemaException {
        ProtoMessage known = messages.get(descriptor);
        if (known != null) {
            return known;
        }
        check(descriptor.getFullName(), descriptor.getFile());
        if (open.size() >= MAX_DEPTH) {
            throw new SchemaException("types are nested deeper than " + MAX_DEPTH + " at " + descriptor.getFullName());
        }
        ProtoMessage message = new ProtoMessage(descriptor.getFullName());
        messages.put(descriptor, message);
        open.add(descriptor);
        List<ProtoField> fields = new ArrayList<>();
        List<StructType.Field> described = new ArrayList<>();
        for (FieldDescriptor field : descriptor.getFields()) {
            count++;
            if (count > MAX_FIELDS) {
                throw new SchemaException("the messages have more than " + MAX_FIELDS + " fields");
            }
            ProtoField made = field(field);
            fields.add(made);
            described.add(new StructType.Field(made.name(), made.type(), ""));
        }
        open.remove(descriptor);
        message.define(new StructType(descriptor.getFullName(), described, List.of()), fields, rivals(descriptor));
        return message;
    }

    /** For a type that no file defines, the library makes an empty one in a file of this name. */
    private static void check(String name, FileDescriptor file) throws SchemaException {
        if (file.getName().endsWith(".placeholder.proto")) {
            throw new SchemaException(
                    "the protobuf descriptors do not define the type " + name + ", which a field has");
        }
    }

    private static int[][] rivals(Descriptor descriptor) {
        List<FieldDescriptor> fields = descriptor.getFields();
        int[][] rivals = new int[fields.size()][];
        for (FieldDescriptor field : fields) {
            OneofDescriptor oneof = field.getContainingOneof();
            rivals[field.getIndex()] = oneof == null
                    ? new int[0]
                    : oneof.getFields().stream()
                            .mapToInt(FieldDescriptor::getIndex)
                            .filter(index -> index != field.getIndex())
                            .toArray();
        }
        return rivals;
    }

    private ProtoField field(FieldDescriptor field) throws SchemaException {
        ProtoField.Kind kind = ProtoField.Kind.valueOf(field.getType().name());
        if (kind == ProtoField.Kind.ENUM) {
            check(field.getEnumType().getFullName(), field.getEnumType().getFile());
        }
        ProtoMessage message =
                field.getJavaType() == FieldDescriptor.JavaType.MESSAGE ? message(field.getMessageType()) : null;
        ProtoField.Shape shape = field.isMapField()
                ? ProtoField.Shape.MAP
                : field.isRepeated() ? ProtoField.Shape.LIST : ProtoField.Shape.SINGLE;
        FieldType value = message == null ? scalar(field, kind) : struct(field.getMessageType(), message);
        FieldType type = switch (shape) {
            case SINGLE -> value;
            case LIST -> new ArrayType(value, ArrayType.Kind.UNBOUNDED, 0);
            case MAP -> {
                ProtoMessage entry = message(field.getMessageType());
                if (!entry.isMapEntry()) {
                    throw new SchemaException("the entries of the map " + field.getFullName()
                            + " are not a key (an integer, a boolean or a string) and a value");
                }
                yield new MapType(entry.key().type(), entry.value().type());
            }
        };
        return new ProtoField(
                field.getName(),
                field.getNumber(),
                kind,
                shape,
                field.hasPresence(),
                type,
                message,
                kind == ProtoField.Kind.ENUM ? constants(field) : Map.of());
    }

    private FieldType struct(Descriptor descriptor, ProtoMessage message) {
        return open.contains(descriptor) ? new RecursiveType(message.name()) : message.type();
    }

    private static FieldType scalar(FieldDescriptor field, ProtoField.Kind kind) {
        return switch (kind) {
            case DOUBLE -> PrimitiveType.FLOAT64;
            case FLOAT -> PrimitiveType.FLOAT32;
            case INT64, SFIXED64, SINT64 -> PrimitiveType.INT64;
            case UINT64, FIXED64 -> PrimitiveType.UINT64;
            case INT32, SFIXED32, SINT32 -> PrimitiveType.INT32;
            case UINT32, FIXED32 -> PrimitiveType.UINT32;
            case BOOL -> PrimitiveType.BOOL;
            case STRING -> StringType.NARROW;
            case BYTES -> new ArrayType(PrimitiveType.UINT8, ArrayType.Kind.UNBOUNDED, 0);
            case ENUM -> new EnumType(field.getEnumType().getFullName(), constants(field));
            case GROUP, MESSAGE -> throw new IllegalStateException(field.getFullName() + " is not a scalar");
        };
    }

    private static Map<Long, String> constants(FieldDescriptor field) {
        Map<Long, String> constants = new HashMap<>();
        for (EnumValueDescriptor value : field.getEnumType().getValues()) {
            constants.putIfAbsent((long) value.getNumber(), value.getName());
        }
        return Map.copyOf(constants);
    }
}
