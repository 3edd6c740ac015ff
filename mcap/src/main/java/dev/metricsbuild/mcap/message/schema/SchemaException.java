package dev.metricsbuild.mcap.message.schema;

/** Ends the reading of one schema; becomes {@link SchemaReading.NotUnderstood} at the door. */
final class SchemaException extends Exception {
    private static final long serialVersionUID = 1;

    SchemaException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
