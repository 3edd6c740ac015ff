package dev.metricsbuild.mcap.schema;

import java.util.Map;

/**
 * An enumeration of IDL, four bytes on the wire.
 *
 * @param name full name, as {@code a::b::C}
 * @param names the constant of each number
 */
public record EnumType(String name, Map<Long, String> names) implements FieldType {
    /** Copies the map. */
    public EnumType {
        names = Map.copyOf(names);
    }

    @Override
    public String describe() {
        return name;
    }
}
