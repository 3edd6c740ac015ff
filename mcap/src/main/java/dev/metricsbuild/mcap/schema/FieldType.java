package dev.metricsbuild.mcap.schema;

/** The type of a field of a message. */
public sealed interface FieldType
        permits PrimitiveType, StringType, EnumType, ArrayType, MapType, StructType, RecursiveType {
    /** The type as a schema text spells it, for error messages. */
    String describe();
}
