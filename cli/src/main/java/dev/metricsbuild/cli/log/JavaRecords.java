package dev.metricsbuild.cli.log;

import dev.metricsbuild.mcap.schema.ArrayType;
import dev.metricsbuild.mcap.schema.EnumType;
import dev.metricsbuild.mcap.schema.FieldType;
import dev.metricsbuild.mcap.schema.MapType;
import dev.metricsbuild.mcap.schema.PrimitiveType;
import dev.metricsbuild.mcap.schema.RecursiveType;
import dev.metricsbuild.mcap.schema.StringType;
import dev.metricsbuild.mcap.schema.StructType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The records that a message's type becomes: one for the message, and in it one for each type that it is made of. */
final class JavaRecords {
    private static final int WIDE = 110;
    private static final String INDENT = "    ";
    private static final Set<String> PROTOBUF_TIMES = Set.of("google.protobuf.Timestamp", "google.protobuf.Duration");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, StructType> types = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>(Set.of("Timestamp"));
    private final StructType root;
    private boolean usesList;
    private boolean usesMap;
    private boolean usesProperty;
    private boolean usesTimestamp;

    JavaRecords(StructType root) {
        this.root = root;
        name(root);
    }

    /** The name of the record for the message. */
    String rootName() {
        return name(root);
    }

    /** The source: imports, then the text that the caller puts before the record, then the record. */
    String source(String before) {
        List<String> components = components(root);
        StringBuilder nested = new StringBuilder();
        List<StructType> known = new ArrayList<>(types.values());
        for (int i = 1; i < known.size(); i++) {
            nested.append(i == 1 ? "" : "\n").append(record(known.get(i), components(known.get(i)), INDENT, " {}\n"));
            known = new ArrayList<>(types.values());
        }
        String body = nested.isEmpty() ? " {}\n" : " {\n\n" + nested + "}\n";
        return imports() + before + record(root, components, "", body);
    }

    private String imports() {
        String imports = (usesProperty ? "import com.fasterxml.jackson.annotation.JsonProperty;\n" : "")
                + (usesTimestamp ? "import dev.metricsbuild.annotations.Timestamp;\n" : "")
                + (usesList ? "import java.util.List;\n" : "")
                + (usesMap ? "import java.util.Map;\n" : "");
        return imports.isEmpty() ? "" : imports + "\n";
    }

    private String record(StructType type, List<String> components, String indent, String body) {
        String head = indent + "record " + name(type) + "(";
        String line = head + String.join(", ", components) + ")";
        if (line.length() <= WIDE) {
            return line + body;
        }
        String separator = ",\n" + indent + INDENT + INDENT;
        return head + separator.substring(1) + String.join(separator, components) + ")" + body;
    }

    private List<String> components(StructType type) {
        List<String> components = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (StructType.Field field : type.fields()) {
            String name = JavaNames.component(field.name());
            while (!used.add(name)) {
                name += "_";
            }
            boolean renamed = !name.equals(field.name());
            usesProperty |= renamed;
            components.add((renamed ? "@JsonProperty(" + JavaNames.literal(field.name()) + ") " : "")
                    + (isTime(field.type()) ? time() : java(field.type(), false)) + " " + name);
        }
        return components;
    }

    /** Whether the inputs read a value of this type as nanoseconds. */
    private static boolean isTime(FieldType type) {
        return type instanceof StructType struct && (struct.isTime() || PROTOBUF_TIMES.contains(struct.name()));
    }

    private String time() {
        usesTimestamp = true;
        return "@Timestamp long";
    }

    /** The type of Java whose values hold all values of a field. */
    private String java(FieldType type, boolean boxed) {
        if (type instanceof PrimitiveType primitive) {
            return primitive(primitive, boxed);
        } else if (type instanceof StringType || type instanceof EnumType) {
            return "String";
        } else if (type instanceof ArrayType array) {
            return array(array.element());
        } else if (type instanceof MapType map) {
            usesMap = true;
            return "Map<String, " + java(map.value(), true) + ">";
        } else if (type instanceof StructType struct) {
            return name(struct);
        }
        return names.getOrDefault(((RecursiveType) type).name(), "Object");
    }

    private String array(FieldType element) {
        if (element == PrimitiveType.UINT8 || element == PrimitiveType.INT8) {
            return "byte[]";
        }
        if (element instanceof PrimitiveType primitive) {
            return primitive(primitive, false) + "[]";
        }
        usesList = true;
        return "List<" + java(element, true) + ">";
    }

    private static String primitive(PrimitiveType type, boolean boxed) {
        return switch (type) {
            case BOOL -> boxed ? "Boolean" : "boolean";
            case INT8, UINT8, INT16, UINT16, INT32 -> boxed ? "Integer" : "int";
            case UINT32, WCHAR, INT64, UINT64 -> boxed ? "Long" : "long";
            case FLOAT32 -> boxed ? "Float" : "float";
            case FLOAT64 -> boxed ? "Double" : "double";
        };
    }

    private String name(StructType type) {
        String known = names.get(type.name());
        if (known != null) {
            return known;
        }
        String name = JavaNames.type(type.name());
        if (taken.contains(name)) {
            name = JavaNames.qualifiedType(type.name());
        }
        while (!taken.add(name)) {
            name += "_";
        }
        names.put(type.name(), name);
        types.put(type.name(), type);
        return name;
    }
}
