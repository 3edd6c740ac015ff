package dev.metricsbuild.cli.scaffold;

import java.util.List;
import java.util.Optional;

/**
 * A record of the class to be written.
 *
 * @param name its name
 * @param components its components
 * @param leftOut why fields of the log are not among them
 * @param nested the records of its components
 */
record RecordModel(String name, List<Component> components, List<String> leftOut, List<RecordModel> nested) {
    /** What a component holds. */
    enum Form {
        /** {@code double}, {@code long} or {@code boolean}, or what they are boxed. */
        SCALAR,
        /** A {@code String}. */
        TEXT,
        /** {@code double[]}. */
        NUMBERS,
        /** Records of its own. */
        RECORDS,
        OTHER
    }

    /**
     * A component.
     *
     * @param field its name in the log
     * @param name its name in Java
     * @param type its type in Java
     * @param form what it holds
     * @param facts what was seen of it
     * @param absent whether it may be null
     */
    record Component(String field, String name, String type, Form form, ValueFacts facts, boolean absent) {
        /** Whether it is a number, also one that may be absent. */
        boolean isNumber() {
            return form == Form.SCALAR
                    && kind().filter(kind -> kind != ScalarKind.BOOLEAN).isPresent();
        }

        Optional<ScalarKind> kind() {
            return facts.kind();
        }

        /** How many of the 255 slots of a constructor's parameters it takes. */
        int slots() {
            return type.equals("double") || type.equals("long") ? 2 : 1;
        }
    }
}
