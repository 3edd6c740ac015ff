package dev.metricsbuild.mcap.schema;

/**
 * Values by key; protobuf only.
 *
 * @param key a whole number, a boolean or {@link StringType#NARROW}
 * @param value type of each value
 */
public record MapType(FieldType key, FieldType value) implements FieldType {
    @Override
    public String describe() {
        return "map<" + key.describe() + ", " + value.describe() + ">";
    }
}
