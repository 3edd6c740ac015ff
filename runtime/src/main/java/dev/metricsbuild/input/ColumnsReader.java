package dev.metricsbuild.input;

import java.io.IOException;
import java.util.List;

/**
 * Gathers the rows of one file as columns, without an object for a row; implementations are generated. As a
 * {@link RowReader} does, it leaves to the cursor and to databind whatever is odd, so that a column has what a list of rows
 * would have.
 *
 * @param <R> a row
 * @param <T> the record of the columns
 */
public interface ColumnsReader<R, T> {
    /** A row, as databind is told it where it has to step in. */
    Class<R> type();

    /** The names of all fields that are read, so that a format may leave out others; empty where it must not. */
    default List<String> fieldNames() {
        return List.of();
    }

    /** Those of them that reach into nested fields, such as {@code pose.position.x}. */
    default List<String> dottedNames() {
        return fieldNames().stream().filter(name -> name.indexOf('.') > 0).toList();
    }

    /**
     * Reads the object that the cursor stands at, up to its end, and adds it as a row.
     *
     * @throws IOException if the object is no such row, which is then not added; databind says why
     */
    void read(JsonCursor in) throws IOException;

    /** Adds a row that databind has read. */
    void add(R row);

    /** All rows; to be called once, at the end. */
    T columns();
}
