package dev.metricsbuild.mcap.input;

import dev.metricsbuild.mcap.message.MessageCursor;
import dev.metricsbuild.mcap.schema.FieldType;
import dev.metricsbuild.mcap.schema.StructType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the fields of a struct: shown, entered because a dotted name reaches into it, or neither. Decided once for
 * all messages, so that no name is composed or looked up for each of them.
 */
final class ShownFields {
    private final Paths paths;
    private final String prefix;
    private final Step[] steps;

    private ShownFields(Paths paths, String prefix, @Nullable StructType type) {
        this.paths = paths;
        this.prefix = prefix;
        List<StructType.Field> fields = type == null ? List.of() : type.fields();
        this.steps =
                fields.stream().map(field -> step(field.name(), field.type())).toArray(Step[]::new);
    }

    /** The fields of a message, of which those with dotted names are shown by these. */
    static ShownFields of(StructType type, List<String> dottedNames) {
        return new ShownFields(Paths.of(dottedNames), "", type);
    }

    /** The names asked for that have dots, and what is around the fields that they name. */
    private record Paths(Set<String> asked, Set<String> around) {
        static Paths of(List<String> dottedNames) {
            Set<String> around = new HashSet<>();
            for (String path : dottedNames) {
                for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
                    around.add(path.substring(0, dot));
                }
            }
            return new Paths(Set.copyOf(dottedNames), around);
        }
    }

    /**
     * What becomes of a field.
     *
     * @param name by which it is shown
     * @param within what becomes of its own fields, if it is entered; of what is no struct there is nothing to show
     */
    record Step(String name, boolean isShown, @Nullable ShownFields within) {}

    /** What becomes of the field that a cursor has reached, which in a map has a name only. */
    Step step(MessageCursor cursor) {
        int index = cursor.fieldIndex();
        return index >= 0 ? steps[index] : step(cursor.fieldName(), null);
    }

    private Step step(String field, @Nullable FieldType type) {
        // Readers compare names with constants, which is faster where they are the same object.
        String path = (prefix + field).intern();
        if (paths.around.contains(path)) {
            StructType struct = type instanceof StructType entered ? entered : null;
            return new Step(path, false, new ShownFields(paths, path + ".", struct));
        }
        return new Step(path, prefix.isEmpty() || paths.asked.contains(path), null);
    }
}
