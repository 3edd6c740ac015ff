package dev.metricsbuild.mcap.schema;

/** Text. Bounds are not kept: they do not change the wire format. */
public enum StringType implements FieldType {
    /** UTF-8. */
    NARROW,
    /** UTF-16 units, of four bytes each on the wire. */
    WIDE;

    @Override
    public String describe() {
        return this == WIDE ? "wstring" : "string";
    }
}
