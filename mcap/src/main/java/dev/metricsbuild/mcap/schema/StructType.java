package dev.metricsbuild.mcap.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A message type.
 *
 * @param name {@code pkg/Type} in ROS, {@code a::b::C} in IDL
 * @param fields in the order of the wire
 * @param constants in the order of the text; not on the wire
 */
public record StructType(String name, List<Field> fields, List<Constant> constants) implements FieldType {
    private static final Set<String> TIMES = Set.of(
            "time",
            "duration",
            "builtin_interfaces/Time",
            "builtin_interfaces/Duration",
            "builtin_interfaces::msg::Time",
            "builtin_interfaces::msg::Duration");

    /**
     * A member.
     *
     * @param name as the schema spells it
     * @param type of its values
     * @param defaultText the default value in the schema, or the empty string; data never depends on it
     */
    public record Field(String name, FieldType type, String defaultText) {}

    /**
     * A named value.
     *
     * @param typeName its type as the schema spells it
     * @param name as the schema spells it
     * @param text its value as the schema spells it, strings without quotes where the dialect has them
     */
    public record Constant(String typeName, String name, String text) {}

    /** Copies the lists. */
    public StructType {
        fields = List.copyOf(fields);
        constants = List.copyOf(constants);
    }

    /** The field of this name. */
    public Optional<Field> field(String fieldName) {
        return fields.stream().filter(f -> f.name().equals(fieldName)).findFirst();
    }

    /** Whether this is a time or a duration: seconds and nanoseconds of 32 bits each. */
    public boolean isTime() {
        return TIMES.contains(name)
                && fields.size() == 2
                && fields.stream().allMatch(f -> f.type() instanceof PrimitiveType p && p.isInteger() && p.size() == 4);
    }

    @Override
    public String describe() {
        return name;
    }
}
