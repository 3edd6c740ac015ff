package dev.metricsbuild.mcap.schema;

/**
 * A message within a message of its own type, whose description would not end; protobuf only, as the other schemas refuse it.
 *
 * @param name full name of the message's type
 */
public record RecursiveType(String name) implements FieldType {
    @Override
    public String describe() {
        return name;
    }
}
