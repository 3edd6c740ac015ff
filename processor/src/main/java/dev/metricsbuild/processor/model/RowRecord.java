package dev.metricsbuild.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A record that a reader can be generated for.
 *
 * @param components in the order of the constructor
 * @param lints what making one would be warned of
 */
public record RowRecord(ClassRef name, List<Component> components, Set<Lint> lints) {
    /**
     * A component of the record.
     *
     * @param field its name in JSON
     * @param record the record that it is or is a list of, if so
     */
    public record Component(String name, String field, TypeRef type, Shape shape, Optional<ClassRef> record) {}

    /** What a component's value is read by: a method of the cursor. */
    public enum Shape {
        /** {@code double}. */
        DOUBLE("doubleValue"),
        /** {@code float}. */
        FLOAT("floatValue"),
        /** {@code long}. */
        LONG("longValue"),
        /** {@code int}. */
        INT("intValue"),
        /** {@code boolean}. */
        BOOLEAN("booleanValue"),
        /** {@code String}. */
        STRING("stringValue"),
        /** {@code double[]}. */
        DOUBLES("doubles"),
        /** {@code List<Double>}. */
        DOUBLE_LIST("doubleList"),
        /** {@code List<String>}. */
        STRING_LIST("stringList"),
        /** Another record. */
        RECORD("record"),
        /** A {@code List} of another record. */
        RECORD_LIST("list");

        private final String method;

        Shape(String method) {
            this.method = method;
        }

        /** The method's name. */
        public String method() {
            return method;
        }
    }
}
