package dev.metricsbuild.cli.log;

import dev.metricsbuild.mcap.schema.ArrayType;
import dev.metricsbuild.mcap.schema.FieldType;
import dev.metricsbuild.mcap.schema.StructType;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the values of a field go: into one cell, or, where their number is fixed, into cells of their own named by dotted paths
 * such as {@code pose.covariance[0]}.
 */
sealed interface CsvColumn {
    /** The longest array whose elements have columns of their own. */
    int MAX_SPREAD = 64;

    /** One cell. */
    record Cell(int index, FieldType type) implements CsvColumn {}

    /** The fields of a struct by their position, or the elements of an array. */
    record Group(List<CsvColumn> members) implements CsvColumn {}

    /** The columns of a message's type, which the row gets. */
    static Group of(StructType type, CsvRow row) throws UnusableRecordingException {
        return struct(type, "", row);
    }

    private static Group struct(StructType type, String prefix, CsvRow row) throws UnusableRecordingException {
        List<CsvColumn> members = new ArrayList<>();
        for (StructType.Field field : type.fields()) {
            members.add(column(field.type(), prefix + field.name(), row));
        }
        return new Group(members);
    }

    private static CsvColumn column(FieldType type, String path, CsvRow row) throws UnusableRecordingException {
        if (type instanceof StructType struct) {
            return struct(struct, path + ".", row);
        }
        boolean isSpread = type instanceof ArrayType array
                && array.isFixed()
                && array.length() <= MAX_SPREAD
                && !ValueJson.isBytes(type);
        if (!isSpread) {
            return new Cell(row.column(path), type);
        }
        ArrayType array = (ArrayType) type;
        List<CsvColumn> members = new ArrayList<>();
        for (int i = 0; i < array.length(); i++) {
            members.add(column(array.element(), path + "[" + i + "]", row));
        }
        return new Group(members);
    }
}
