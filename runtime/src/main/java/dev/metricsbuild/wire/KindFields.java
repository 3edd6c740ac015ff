package dev.metricsbuild.wire;

import static dev.metricsbuild.wire.KindFields.Type.BOOL;
import static dev.metricsbuild.wire.KindFields.Type.BUCKET;
import static dev.metricsbuild.wire.KindFields.Type.DATA_ID;
import static dev.metricsbuild.wire.KindFields.Type.FAILURE_DEFINITION;
import static dev.metricsbuild.wire.KindFields.Type.FLOAT64;
import static dev.metricsbuild.wire.KindFields.Type.NUMBER;
import static dev.metricsbuild.wire.KindFields.Type.STRING;
import static dev.metricsbuild.wire.KindFields.Type.STRUCT;
import static dev.metricsbuild.wire.KindFields.Type.TIMESTAMP;
import static dev.metricsbuild.wire.KindFields.Type.UUID;

import dev.metricsbuild.metric.Bucket;
import dev.metricsbuild.metric.Thresholds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one kind of metric as they were read, all of a number together: the last of them is the value of a
 * singular field, all of them are those of a repeated one.
 */
final class KindFields {
    /** What the fields of the kinds hold. */
    enum Type {
        DATA_ID("d"),
        STRING("d"),
        BOOL("v"),
        FLOAT64("8"),
        NUMBER("v"),
        TIMESTAMP("d"),
        UUID("d"),
        FAILURE_DEFINITION("d"),
        BUCKET("d"),
        STRUCT("d");

        private final String onTheWire;

        Type(String onTheWire) {
            this.onTheWire = onTheWire;
        }

        private String onTheWire() {
            return onTheWire;
        }
    }

    /** The types of the fields of each kind: kinds by their number in the oneof, fields by theirs, both from 1. */
    private static final List<List<Type>> SCHEMA = List.of(
            List.of(DATA_ID, DATA_ID, NUMBER, TIMESTAMP, UUID, STRING, FAILURE_DEFINITION),
            List.of(DATA_ID, DATA_ID, FAILURE_DEFINITION, TIMESTAMP, TIMESTAMP, STRING, STRING),
            List.of(DATA_ID, DATA_ID, DATA_ID, STRING, STRING, STRING),
            List.of(DATA_ID, DATA_ID, STRING, STRING, STRING, BOOL),
            List.of(DATA_ID, DATA_ID, STRING, STRING, STRING),
            List.of(DATA_ID, DATA_ID, BUCKET, FLOAT64, FLOAT64, STRING),
            List.of(FLOAT64, FAILURE_DEFINITION, STRING),
            List.of(STRUCT),
            List.of(DATA_ID),
            List.of(DATA_ID, DATA_ID, DATA_ID, STRING, STRING, STRING, STRING, BOOL, UUID),
            List.of(STRING),
            List.of(DATA_ID));

    private static final List<FieldTypes> WIRE_TYPES = SCHEMA.stream()
            .map(types -> FieldTypes.of(types.stream().map(Type::onTheWire).collect(Collectors.joining())))
            .toList();

    private final List<Type> types;
    private final FieldTypes wireTypes;
    private final List<List<Object>> values;
    private int lastField;

    private KindFields(List<Type> types, FieldTypes wireTypes) {
        this.types = types;
        this.wireTypes = wireTypes;
        this.values = new ArrayList<>(Collections.nCopies(types.size(), List.of()));
    }

    /** The fields of the kind of that number. */
    static KindFields ofKind(int kind) {
        return new KindFields(SCHEMA.get(kind - 1), WIRE_TYPES.get(kind - 1));
    }

    /** Adds the fields of a message, which the source has entered. */
    void read(WireSource in) throws IOException {
        for (int field = in.next(wireTypes); field != 0; field = in.next(wireTypes)) {
            add(field, value(types.get(field - 1), in));
            lastField = types.get(field - 1) == FAILURE_DEFINITION ? lastField : field;
        }
    }

    private void add(int field, Object value) {
        List<Object> before = values.get(field - 1);
        if (before.isEmpty()) {
            values.set(field - 1, List.of(value));
            return;
        }
        List<Object> several = before instanceof ArrayList ? before : new ArrayList<>(before);
        several.add(value);
        values.set(field - 1, several);
    }

    private static Object value(Type type, WireSource in) throws IOException {
        return switch (type) {
            case DATA_ID -> in.id();
            case STRING -> in.string();
            case BOOL -> in.bool();
            case FLOAT64 -> in.float64();
            case NUMBER -> in.number();
            case TIMESTAMP -> in.timestamp();
            case UUID -> in.uuid();
            case FAILURE_DEFINITION -> {
                double[] bounds = pair(in, Double.NaN);
                yield Thresholds.failing(bounds[0], bounds[1]);
            }
            case BUCKET -> {
                double[] bounds = pair(in, 0);
                yield new Bucket(bounds[0], bounds[1]);
            }
            case STRUCT -> StructDecoder.read(in);
        };
    }

    private static double[] pair(WireSource in, double unset) throws IOException {
        double[] pair = {unset, unset};
        int outer = in.enter();
        for (int field = in.next(Fields.Pair.DOUBLES); field != 0; field = in.next(Fields.Pair.DOUBLES)) {
            pair[field - 1] = in.float64();
        }
        in.leave(outer);
        return pair;
    }

    /** The number of the last field that was read, failure definitions aside: the one that is set of a oneof. */
    int lastField() {
        return lastField;
    }

    /** All values of a field. */
    <T> List<T> all(int field, Class<T> type) {
        List<Object> all = values.get(field - 1);
        List<T> typed = new ArrayList<>(all.size());
        for (Object value : all) {
            typed.add(type.cast(value));
        }
        return typed;
    }

    /** The last value of a field; null where it is unset. */
    <T> @Nullable T last(int field, Class<T> type) {
        List<Object> all = values.get(field - 1);
        return all.isEmpty() ? null : type.cast(all.get(all.size() - 1));
    }
}
