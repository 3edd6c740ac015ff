package dev.metricsbuild.wire;

import dev.metricsbuild.data.MetricsFormatException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a {@code google.protobuf.Struct} into a {@link dev.metricsbuild.metric.JsonTree}. */
final class StructDecoder {
    /** As deep as messages nest in files that the platform accepts. */
    private static final int DEEPEST = 100;

    private StructDecoder() {}

    /** The struct that the field holds. */
    static Map<String, @Nullable Object> read(WireSource in) throws IOException {
        return struct(in, 0);
    }

    private static Map<String, @Nullable Object> struct(WireSource in, int depth) throws IOException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        int outer = in.enter();
        while (in.next(WireSource.ONE_DELIMITED) != 0) {
            String key = "";
            Object value = null;
            int entry = in.enter();
            for (int field = in.next(Fields.Pair.TEXTS); field != 0; field = in.next(Fields.Pair.TEXTS)) {
                switch (field) {
                    case Fields.Pair.FIRST -> key = in.string();
                    case Fields.Pair.SECOND -> value = value(in, depth + 1);
                }
            }
            in.leave(entry);
            fields.put(key, value);
        }
        in.leave(outer);
        return fields;
    }

    private static @Nullable Object value(WireSource in, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new MetricsFormatException("A Plotly figure nests deeper than the file's format allows.");
        }
        Object value = null;
        int outer = in.enter();
        for (int field = in.next(Fields.StructValue.TYPES); field != 0; field = in.next(Fields.StructValue.TYPES)) {
            switch (field) {
                case Fields.StructValue.NULL -> {
                    in.skip();
                    value = null;
                }
                case Fields.StructValue.NUMBER -> value = in.float64();
                case Fields.StructValue.STRING -> value = in.string();
                case Fields.StructValue.BOOL -> value = in.bool();
                case Fields.StructValue.STRUCT -> value = struct(in, depth + 1);
                case Fields.StructValue.LIST -> value = list(in, depth + 1);
            }
        }
        in.leave(outer);
        return value;
    }

    private static List<@Nullable Object> list(WireSource in, int depth) throws IOException {
        List<@Nullable Object> elements = new ArrayList<>();
        int outer = in.enter();
        while (in.next(WireSource.ONE_DELIMITED) != 0) {
            elements.add(value(in, depth + 1));
        }
        in.leave(outer);
        return elements;
    }
}
