package dev.metricsbuild.input;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value of a record from JSON, token by token; implementations are generated. A reader knows the plain way only:
 * whatever is odd it leaves to the cursor, so that it yields what Jackson's databind yields.
 *
 * @param <T> the record
 */
public interface RowReader<T> {
    /** The record, as databind is told it where it has to step in. */
    Class<T> type();

    /** The names of all fields that are read, so that a format may leave out others; empty where it must not. */
    default List<String> fieldNames() {
        return List.of();
    }

    /** Those of them that reach into nested fields, such as {@code pose.position.x}. */
    default List<String> dottedNames() {
        return fieldNames().stream().filter(name -> name.indexOf('.') > 0).toList();
    }

    /**
     * Reads the value that the cursor stands at, up to its end.
     *
     * @return null where the value is null
     * @throws IOException if the value is no such record; databind then says why
     */
    @Nullable
    T read(JsonCursor in) throws IOException;
}
