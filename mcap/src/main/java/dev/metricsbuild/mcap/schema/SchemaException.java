package dev.metricsbuild.mcap.schema;

/** A schema is not understood; the messages of its topics stay bytes, all other topics are as they were. */
public final class SchemaException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * An exception.
     *
     * @param reason what was found where, and what was expected; shown without control characters
     */
    public SchemaException(String reason) {
        super(SchemaText.clean(reason));
    }

    /** What was found where, and what was expected. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
