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
     * @param presence whether its value may be absent
     * @param unit what the numbers of a time count, a constant of {@code TimeUnit}; empty for what is no time
     */
    public record Component(
            String name,
            String field,
            TypeRef type,
            Shape shape,
            Optional<ClassRef> record,
            Presence presence,
            String unit) {
        /** Whether a value must be there. */
        public boolean isRequired() {
            return presence == Presence.REQUIRED;
        }
    }

    /** What an absent value is. */
    public enum Presence {
        /** An error. */
        REQUIRED,
        /** {@code null}. */
        NULL,
        /** An empty {@code Optional}. */
        OPTIONAL,
        /** An empty optional of a primitive type, as the cursor makes it. */
        EMPTY
    }

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
        /** {@code Double}. */
        BOXED_DOUBLE("doubleOrNull"),
        /** {@code Float}. */
        BOXED_FLOAT("floatOrNull"),
        /** {@code Long}. */
        BOXED_LONG("longOrNull"),
        /** {@code Integer}. */
        BOXED_INT("intOrNull"),
        /** {@code Boolean}. */
        BOXED_BOOLEAN("booleanOrNull"),
        /** {@code String} that may be absent. */
        STRING_OR_NULL("stringOrNull"),
        /** {@code OptionalDouble}. */
        OPTIONAL_DOUBLE("optionalDouble"),
        /** {@code OptionalLong}. */
        OPTIONAL_LONG("optionalLong"),
        /** {@code OptionalInt}. */
        OPTIONAL_INT("optionalInt"),
        /** {@code long}, a time. */
        TIMESTAMP("timestamp"),
        /** {@code Long}, a time. */
        BOXED_TIMESTAMP("timestampOrNull"),
        /** {@code Instant}. */
        INSTANT("instant"),
        /** {@code Duration}. */
        DURATION("duration"),
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
