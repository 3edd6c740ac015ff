package dev.metricsbuild.report.html;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.data.StringSeries;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.data.UuidSeries;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One series packed for the page: {@code type} says what the numbers mean (number, time in seconds, status code, text by
 * its number), {@code as} the typed array they are. An array that is absent is a constant or an even step.
 */
final class Column {
    private static final double NANOS = 1e9;
    private static final long U32 = 0xFFFF_FFFFL;
    private static final int CHUNK = 1 << 13;

    private final String type;
    private final int size;
    private final Packing packing;
    private final double base;
    private final double unit;
    private final Put put;
    private final @Nullable String[] texts;

    /** How the numbers of a column stand in its block. */
    private enum Packing {
        NONE("", 0),
        F64("Float64Array", 8),
        F32("Float32Array", 4),
        U32("Uint32Array", 4),
        U8("Uint8Array", 1);

        private final String array;
        private final int bytes;

        Packing(String array, int bytes) {
            this.array = array;
            this.bytes = bytes;
        }
    }

    /** Puts the number at a position. */
    @FunctionalInterface
    private interface Put {
        void put(ByteBuffer into, int position);
    }

    private Column(
            String type, int size, Packing packing, double base, double unit, Put put, @Nullable String... texts) {
        this.type = type;
        this.size = size;
        this.packing = packing;
        this.base = base;
        this.unit = unit;
        this.put = put;
        this.texts = texts;
    }

    static Column of(Series series) {
        if (series instanceof DoubleSeries doubles) {
            return numbers(doubles.array());
        }
        if (series instanceof TimestampSeries times) {
            return times(times.nanosArray());
        }
        if (series instanceof StatusSeries statuses) {
            return statuses(statuses.codeArray());
        }
        if (series instanceof StringSeries strings) {
            return texts(strings.size(), strings::at);
        }
        UuidSeries uuids = (UuidSeries) series;
        IntFunction<UUID> at = uuids::at;
        return texts(uuids.size(), position -> at.apply(position).toString());
    }

    private static Column numbers(double[] values) {
        for (double value : values) {
            if ((float) value != value && !Double.isNaN(value)) {
                return new Column("number", values.length, Packing.F64, 0, 1, (into, i) -> into.putDouble(values[i]));
            }
        }
        return new Column("number", values.length, Packing.F32, 0, 1, (into, i) -> into.putFloat((float) values[i]));
    }

    private static Column times(long[] nanos) {
        int size = nanos.length;
        if (size == 0) {
            return new Column("time", 0, Packing.NONE, 0, 0, (into, i) -> {});
        }
        long least = nanos[0];
        long most = nanos[0];
        boolean even = true;
        for (int i = 1; i < size; i++) {
            least = Math.min(least, nanos[i]);
            most = Math.max(most, nanos[i]);
            even &= nanos[i] - nanos[i - 1] == nanos[1] - nanos[0];
        }
        if (even) {
            double step = size == 1 ? 0 : (nanos[1] - nanos[0]) / NANOS;
            return new Column("time", size, Packing.NONE, nanos[0] / NANOS, step, (into, i) -> {});
        }
        long from = least;
        long divisor = divisor(nanos, from);
        long span = most - from;
        if (span > 0 && span / divisor <= U32) {
            return new Column(
                    "time",
                    size,
                    Packing.U32,
                    from / NANOS,
                    divisor / NANOS,
                    (into, i) -> into.putInt((int) ((nanos[i] - from) / divisor)));
        }
        return new Column("time", size, Packing.F64, 0, 1, (into, i) -> into.putDouble(nanos[i] / NANOS));
    }

    /** The greatest step of which all times are multiples, from the least of them. */
    private static long divisor(long[] nanos, long from) {
        long divisor = 0;
        for (int i = 0; i < nanos.length && divisor != 1; i++) {
            long rest = nanos[i] - from;
            while (rest != 0) {
                long next = divisor % rest;
                divisor = rest;
                rest = next;
            }
        }
        return Math.max(1, Math.abs(divisor));
    }

    private static Column statuses(byte[] codes) {
        for (byte code : codes) {
            if (code != codes[0]) {
                return new Column("status", codes.length, Packing.U8, 0, 1, (into, i) -> into.put(codes[i]));
            }
        }
        return new Column("status", codes.length, Packing.NONE, codes.length == 0 ? 0 : codes[0], 0, (into, i) -> {});
    }

    private static Column texts(int size, IntFunction<String> at) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int[] codes = new int[size];
        for (int i = 0; i < size; i++) {
            codes[i] = numbers.computeIfAbsent(at.apply(i), text -> numbers.size());
        }
        String[] texts = numbers.keySet().toArray(new String[0]);
        return texts.length <= 256
                ? new Column("text", size, Packing.U8, 0, 1, (into, i) -> into.put((byte) codes[i]), texts)
                : new Column("text", size, Packing.U32, 0, 1, (into, i) -> into.putInt(codes[i]), texts);
    }

    boolean hasBlock() {
        return packing != Packing.NONE && size > 0;
    }

    void describe(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
        json.writeNumberField("size", size);
        json.writeStringField("as", packing.array);
        json.writeNumberField("base", base);
        json.writeNumberField("unit", unit);
        if (type.equals("text")) {
            json.writeArrayFieldStart("texts");
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Writes the numbers, in the order of bytes that browsers' arrays have. */
    void write(OutputStream out) throws IOException {
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK * packing.bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < size; i++) {
            put.put(chunk, i);
            if (!chunk.hasRemaining()) {
                out.write(chunk.array(), 0, chunk.position());
                chunk.clear();
            }
        }
        out.write(chunk.array(), 0, chunk.position());
    }
}
