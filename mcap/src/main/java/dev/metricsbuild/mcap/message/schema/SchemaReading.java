package dev.metricsbuild.mcap.message.schema;

/** What came of reading a schema. */
public sealed interface SchemaReading {
    /**
     * The schema is understood.
     *
     * @param root the type of the topic's messages
     */
    record Understood(StructType root) implements SchemaReading {}

    /**
     * The schema is not understood; its topic is handed out as bytes.
     *
     * @param reason what was found where, and what was expected
     */
    record NotUnderstood(String reason) implements SchemaReading {}
}
