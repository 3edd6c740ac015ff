package dev.metricsbuild.validate.facts;

/** Which case of a series' oneof is set. */
public enum ElementType {
    NONE("no element type"),
    DOUBLES("doubles"),
    TIMESTAMPS("timestamps"),
    UUIDS("uuids"),
    STRINGS("strings"),
    STATUSES("statuses");

    private final String field;

    ElementType(String field) {
        this.field = field;
    }

    /** The field of {@code Series} that holds such elements. */
    public String field() {
        return field;
    }
}
