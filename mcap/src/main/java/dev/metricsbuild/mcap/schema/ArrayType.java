package dev.metricsbuild.mcap.schema;

/**
 * Several values of one type.
 *
 * @param element type of each; itself an array only in IDL
 * @param kind whether the length is on the wire
 * @param length of a fixed array, the bound of a bounded one; 0 otherwise
 */
public record ArrayType(FieldType element, Kind kind, int length) implements FieldType {
    /** Whether the length is on the wire. */
    public enum Kind {
        /** {@code T[N]}: exactly {@link ArrayType#length} elements, no count on the wire. */
        FIXED,
        /** {@code T[<=N]}: a count on the wire; more than N elements are read too. */
        BOUNDED,
        /** {@code T[]}: a count on the wire. */
        UNBOUNDED
    }

    /** Whether there is no count on the wire. */
    public boolean isFixed() {
        return kind == Kind.FIXED;
    }

    @Override
    public String describe() {
        return element.describe()
                + switch (kind) {
                    case FIXED -> "[" + length + "]";
                    case BOUNDED -> "[<=" + length + "]";
                    case UNBOUNDED -> "[]";
                };
    }
}
