package dev.metricsbuild.wire;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The layout of {@code google.protobuf.Struct}, from a {@link dev.metricsbuild.metric.JsonTree}. */
final class StructLayout {
    private StructLayout() {}

    static void write(Map<?, ?> struct, WireSink sink) throws IOException {
        for (Map.Entry<?, ?> field : struct.entrySet()) {
            sink.begin(1);
            sink.string(Fields.Pair.FIRST, (String) field.getKey());
            sink.begin(Fields.Pair.SECOND);
            writeValue(field.getValue(), sink);
            sink.end();
            sink.end();
        }
    }

    private static void writeValue(@Nullable Object value, WireSink sink) throws IOException {
        if (value instanceof Map<?, ?> map) {
            sink.begin(Fields.StructValue.STRUCT);
            write(map, sink);
            sink.end();
        } else if (value instanceof List<?> list) {
            sink.begin(Fields.StructValue.LIST);
            for (Object element : list) {
                sink.begin(1);
                writeValue(element, sink);
                sink.end();
            }
            sink.end();
        } else if (value instanceof double[] numbers) {
            sink.begin(Fields.StructValue.LIST);
            sink.jsonNumbers(numbers);
            sink.end();
        } else if (value instanceof String text) {
            sink.string(Fields.StructValue.STRING, text);
        } else if (value instanceof Double number) {
            sink.float64(Fields.StructValue.NUMBER, number);
        } else if (value instanceof Boolean flag) {
            sink.bool(Fields.StructValue.BOOL, flag);
        } else {
            sink.number(Fields.StructValue.NULL, 0);
        }
    }
}
