package dev.metricsbuild.mcap.schema;

import java.util.List;

/** A type as a text defines it, before its names are looked up. */
sealed interface Definition {
    String name();

    /** A reference to a type: its name, and the arrays round it from the innermost outwards. */
    record Reference(String name, List<Shape> shapes) {
        public Reference {
            shapes = List.copyOf(shapes);
        }
    }

    /** An array round a type. */
    record Shape(ArrayType.Kind kind, int length) {}

    /** A member of a struct. */
    record Member(String name, Reference type, String defaultText) {}

    /** A message or an IDL struct; names in it are looked up from {@code scope}. */
    record Struct(String name, String scope, List<Member> members, List<StructType.Constant> constants)
            implements Definition {}

    /** Another name for a type. */
    record Alias(String name, String scope, Reference target) implements Definition {}

    /** An enumeration. */
    record Enumeration(EnumType type) implements Definition {
        @Override
        public String name() {
            return type.name();
        }
    }
}
