package dev.metricsbuild.mcap.protobuf;

import dev.metricsbuild.mcap.schema.StructType;
import dev.metricsbuild.mcap.select.Selection;
import java.util.Arrays;
import java.util.List;

/** A message type. It may hold itself, so that its fields are given to it later. */
final class ProtoMessage {
    private final String name;
    private StructType type;
    private ProtoField[] fields = {};
    private boolean[] wanted = {};
    private int[][] rivals = {};
    private int[] numbers = {};
    private int[] indexes = {};

    ProtoMessage(String name) {
        this.name = name;
        this.type = new StructType(name, List.of(), List.of());
    }

    /**
     * Gives it its fields.
     *
     * @param others for each field, those that lose their value when it gets one: the rest of its oneof
     */
    void define(StructType itsType, List<ProtoField> itsFields, int[][] others) {
        type = itsType;
        fields = itsFields.toArray(ProtoField[]::new);
        rivals = others;
        wanted = new boolean[fields.length];
        Arrays.fill(wanted, true);
        Integer[] order = new Integer[fields.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(fields[a].number(), fields[b].number()));
        numbers = Arrays.stream(order).mapToInt(i -> fields[i].number()).toArray();
        indexes = Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    /** The same with some of its fields only. What is not wanted is still known, as it may take the place of another in a oneof. */
    ProtoMessage select(Selection selection) {
        if (selection.isWhole()) {
            return this;
        }
        ProtoMessage some = new ProtoMessage(name);
        some.type = type;
        some.fields = fields.clone();
        some.rivals = rivals;
        some.numbers = numbers;
        some.indexes = indexes;
        some.wanted = new boolean[fields.length];
        for (int i = 0; i < fields.length; i++) {
            Selection its = selection.of(fields[i].name());
            some.wanted[i] = its != null;
            if (its != null) {
                some.fields[i] = fields[i].select(its);
            }
        }
        return some;
    }

    boolean isWanted(int index) {
        return wanted[index];
    }

    String name() {
        return name;
    }

    StructType type() {
        return type;
    }

    int size() {
        return fields.length;
    }

    ProtoField field(int index) {
        return fields[index];
    }

    /** Whether it has a key and a value as the entries of a map have; descriptors may say so of any type. */
    boolean isMapEntry() {
        if (find(1) < 0 || find(2) < 0) {
            return false;
        }
        ProtoField.Kind kind = key().kind();
        boolean isKey = kind == ProtoField.Kind.STRING
                || (kind.isPackable() && !ProtoValue.isFloating(kind) && kind != ProtoField.Kind.ENUM);
        return isKey && key().shape() == ProtoField.Shape.SINGLE && value().shape() == ProtoField.Shape.SINGLE;
    }

    /** Of the type of a map's entries, the key. */
    ProtoField key() {
        return fields[find(1)];
    }

    /** Of the type of a map's entries, the value. */
    ProtoField value() {
        return fields[find(2)];
    }

    /** Fields whose value goes when that one gets one. */
    int[] rivals(int index) {
        return rivals[index];
    }

    /** The index of the field with this number; negative where there is none. */
    int find(int number) {
        int at = number <= numbers.length && numbers[number - 1] == number
                ? number - 1
                : Arrays.binarySearch(numbers, number);
        return at < 0 ? -1 : indexes[at];
    }
}
