package dev.metricsbuild.mcap.wire;

import dev.metricsbuild.mcap.schema.ArrayType;
import dev.metricsbuild.mcap.schema.EnumType;
import dev.metricsbuild.mcap.schema.FieldType;
import dev.metricsbuild.mcap.schema.PrimitiveType;
import dev.metricsbuild.mcap.schema.StringType;
import dev.metricsbuild.mcap.schema.StructType;
import dev.metricsbuild.mcap.select.Selection;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out types in a format. */
final class LayoutPlanner {
    private final WireFormat format;
    private final IdentityHashMap<StructType, Layout.Struct> wholes = new IdentityHashMap<>();

    LayoutPlanner(WireFormat format) {
        this.format = format;
    }

    /** A struct of which some is wanted, all of it without a selection. */
    Layout.Struct struct(StructType type, @Nullable Selection selection) {
        if (selection == null || selection.isWhole()) {
            return whole(type);
        }
        List<Layout> steps = new ArrayList<>();
        List<Integer> indexes = new ArrayList<>();
        List<Layout> unwanted = new ArrayList<>();
        for (int i = 0; i < type.fields().size(); i++) {
            StructType.Field field = type.fields().get(i);
            Selection wanted = selection.of(field.name());
            if (wanted == null) {
                unwanted.add(layout(field.type(), null));
            } else {
                addRun(type, unwanted, steps, indexes);
                steps.add(layout(field.type(), wanted));
                indexes.add(i);
            }
        }
        addRun(type, unwanted, steps, indexes);
        return struct(type, steps, indexes);
    }

    /** Unwanted fields one after another are one step. */
    private void addRun(StructType type, List<Layout> unwanted, List<Layout> steps, List<Integer> indexes) {
        if (!unwanted.isEmpty()) {
            List<Integer> none = unwanted.stream().map(field -> -1).toList();
            steps.add(struct(type, unwanted, none));
            indexes.add(-1);
            unwanted.clear();
        }
    }

    private Layout.Struct struct(StructType type, List<Layout> steps, List<Integer> indexes) {
        return struct(type, steps, indexes, emptySize(type));
    }

    private static Layout.Struct struct(StructType type, List<Layout> steps, List<Integer> indexes, int emptySize) {
        return new Layout.Struct(
                type,
                steps.toArray(Layout[]::new),
                indexes.stream().mapToInt(Integer::intValue).toArray(),
                emptySize);
    }

    private int emptySize(StructType type) {
        return type.fields().isEmpty() ? format.emptyStructSize() : 0;
    }

    /** The fields selected as those of one struct, as a struct lies in the bytes as its fields do. */
    Layout.Struct flat(StructType type, Selection selection) {
        Flat flat = new Flat(type);
        flat.gather(type, selection, "");
        return flat.joined();
    }

    /** Fields from any depth, one after another. */
    private final class Flat {
        private final StructType root;
        private final List<StructType.Field> fields = new ArrayList<>();
        private final List<Layout> steps = new ArrayList<>();
        private final List<Integer> indexes = new ArrayList<>();
        private final List<Layout> unwanted = new ArrayList<>();

        Flat(StructType root) {
            this.root = root;
        }

        void gather(StructType type, Selection selection, String prefix) {
            for (StructType.Field field : type.fields()) {
                Selection wanted = selection.of(field.name());
                String path = prefix + field.name();
                if (wanted != null && !wanted.hasFields()) {
                    addRun(root, unwanted, steps, indexes);
                    steps.add(layout(field.type(), null));
                    indexes.add(fields.size());
                    fields.add(new StructType.Field(path, field.type(), field.defaultText()));
                } else if (wanted != null
                        && field.type() instanceof StructType within
                        && !within.fields().isEmpty()) {
                    gather(within, wanted, path + ".");
                } else {
                    unwanted.add(layout(field.type(), null));
                }
            }
        }

        Layout.Struct joined() {
            addRun(root, unwanted, steps, indexes);
            return struct(new StructType(root.name(), fields, root.constants()), steps, indexes, emptySize(root));
        }
    }

    /** All of a struct. */
    Layout.Struct whole(StructType type) {
        Layout.Struct known = wholes.get(type);
        if (known != null) {
            return known;
        }
        List<Layout> steps = new ArrayList<>();
        List<Integer> indexes = new ArrayList<>();
        for (StructType.Field field : type.fields()) {
            indexes.add(steps.size());
            steps.add(layout(field.type(), null));
        }
        Layout.Struct whole = struct(type, steps, indexes);
        wholes.put(type, whole);
        return whole;
    }

    private Layout layout(FieldType type, @Nullable Selection selection) {
        if (type instanceof PrimitiveType primitive) {
            return Layout.Scalar.of(primitive, format);
        } else if (type instanceof EnumType enumeration) {
            return Layout.Scalar.of(enumeration, format);
        } else if (type instanceof StringType text) {
            return new Layout.Text(text, format.alignment(Layout.Text.COUNT));
        } else if (type instanceof ArrayType array) {
            return new Layout.Elements(array, layout(array.element(), selection), format);
        } else if (type instanceof StructType struct) {
            return struct(struct, selection);
        }
        throw new IllegalArgumentException(type.describe() + " is a type of protobuf");
    }
}
