package dev.metricsbuild.processor.model;

import java.util.Optional;

/**
 * Whether the type of a parameter can hold a file of rows column by column.
 *
 * @param record the record of arrays, with the elements' types and shapes instead of the arrays'; empty if it cannot
 * @param fault what keeps a record with arrays from it, and the cure; else empty
 */
public record ColumnsType(Optional<RowRecord> record, String fault) {
    /** A type that has nothing to do with columns. */
    public static final ColumnsType NONE = new ColumnsType(Optional.empty(), "");

    /** Such a record. */
    public static ColumnsType of(RowRecord record) {
        return new ColumnsType(Optional.of(record), "");
    }

    /** A record that has arrays but cannot be filled with columns. */
    public static ColumnsType faulty(String fault) {
        return new ColumnsType(Optional.empty(), fault);
    }
}
