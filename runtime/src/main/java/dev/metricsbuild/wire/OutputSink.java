package dev.metricsbuild.wire;

import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.data.StringSeries;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.data.UuidSeries;
import java.io.IOException;
import java.util.UUID;

/** Writes what it is given; the sizes of nested messages come from a {@link SizeSink} that was given the same before. */
final class OutputSink implements WireSink {
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int DELIMITED = 2;
    private static final int FIXED32 = 5;

    private final ByteOutput out;
    private final SizeSink sizes;
    private int begun;

    OutputSink(ByteOutput out, SizeSink sizes) {
        this.out = out;
        this.sizes = sizes;
    }

    @Override
    public void begin(int field) throws IOException {
        delimited(field, sizes.sizeOfMessage(begun++));
    }

    @Override
    public void end() {
        // The length has been written at the beginning.
    }

    private void tag(int field, int wireType) throws IOException {
        out.varint((long) field << 3 | wireType);
    }

    private void delimited(int field, long length) throws IOException {
        tag(field, DELIMITED);
        out.varint(length);
    }

    @Override
    public void string(int field, String value) throws IOException {
        int bytes = WireSize.utf8(value);
        delimited(field, bytes);
        out.utf8(value, bytes);
    }

    @Override
    public void number(int field, int value) throws IOException {
        tag(field, VARINT);
        out.varint(value);
    }

    @Override
    public void bool(int field, boolean value) throws IOException {
        tag(field, VARINT);
        out.oneByte(value ? 1 : 0);
    }

    @Override
    public void float64(int field, double value) throws IOException {
        tag(field, FIXED64);
        out.fixed64(value);
    }

    @Override
    public void float32(int field, float value) throws IOException {
        tag(field, FIXED32);
        out.fixed32(Float.floatToRawIntBits(value));
    }

    @Override
    public void uuid(int field, UUID value) throws IOException {
        delimited(field, WireSize.UUID_MESSAGE);
        delimited(1, WireSize.UUID_TEXT);
        out.uuid(value);
    }

    @Override
    public void id(int field, UUID value) throws IOException {
        delimited(field, WireSize.ID_MESSAGE);
        uuid(1, value);
    }

    @Override
    public void timestamp(int field, long nanos) throws IOException {
        delimited(field, WireSize.timestamp(nanos));
        long seconds = Math.floorDiv(nanos, WireSize.NANOS_PER_SECOND);
        long rest = nanos - seconds * WireSize.NANOS_PER_SECOND;
        if (seconds != 0) {
            tag(Fields.Pair.FIRST, VARINT);
            out.varint(seconds);
        }
        if (rest != 0) {
            tag(Fields.Pair.SECOND, VARINT);
            out.varint(rest);
        }
    }

    @Override
    public void series(DoubleSeries series) throws IOException {
        if (!series.isEmpty()) {
            delimited(1, 8L * series.size());
            out.doubles(series.array());
        }
    }

    @Override
    public void series(StatusSeries series) throws IOException {
        if (!series.isEmpty()) {
            delimited(1, series.size());
            // Every code is below 128, so that its varint is the byte itself.
            out.bytes(series.codeArray());
        }
    }

    @Override
    public void series(TimestampSeries series) throws IOException {
        long[] nanos = series.nanosArray();
        SecondCache second = new SecondCache();
        int written = 0;
        while (written < nanos.length) {
            written += out.timestamps(nanos, written, second);
            if (written < nanos.length) {
                // Where the room ends, and before time 0.
                timestamp(1, nanos[written++]);
            }
        }
    }

    @Override
    public void series(UuidSeries series) throws IOException {
        for (int i = 0; i < series.size(); i++) {
            uuid(1, series.at(i));
        }
    }

    @Override
    public void series(StringSeries series) throws IOException {
        for (int i = 0; i < series.size(); i++) {
            string(1, series.at(i));
        }
    }

    @Override
    public void jsonNumbers(double[] values) throws IOException {
        for (double value : values) {
            if (Double.isFinite(value)) {
                delimited(1, WireSize.JSON_NUMBER);
                float64(Fields.StructValue.NUMBER, value);
            } else {
                delimited(1, WireSize.JSON_NULL);
                number(Fields.StructValue.NULL, 0);
            }
        }
    }
}
