package dev.metricsbuild.wire;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.data.StringSeries;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.data.UuidSeries;
import java.io.IOException;
import java.util.UUID;

/** Writes what it is given; the sizes of nested messages come from a {@link SizeSink} that was given the same before. */
final class OutputSink implements WireSink {
    private final CodedOutputStream out;
    private final PointWriter points;
    private final SizeSink sizes;
    private int begun;

    OutputSink(CodedOutputStream out, SizeSink sizes) {
        this.out = out;
        this.points = new PointWriter(out);
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

    private void delimited(int field, long length) throws IOException {
        out.writeTag(field, WireFormat.WIRETYPE_LENGTH_DELIMITED);
        out.writeUInt64NoTag(length);
    }

    @Override
    public void string(int field, String value) throws IOException {
        out.writeString(field, value);
    }

    @Override
    public void number(int field, int value) throws IOException {
        out.writeInt32(field, value);
    }

    @Override
    public void bool(int field, boolean value) throws IOException {
        out.writeBool(field, value);
    }

    @Override
    public void float64(int field, double value) throws IOException {
        out.writeDouble(field, value);
    }

    @Override
    public void float32(int field, float value) throws IOException {
        out.writeFloat(field, value);
    }

    @Override
    public void uuid(int field, UUID value) throws IOException {
        delimited(field, WireSize.UUID_MESSAGE);
        out.writeString(1, value.toString());
    }

    @Override
    public void timestamp(int field, long nanos) throws IOException {
        delimited(field, WireSize.timestamp(nanos));
        points.timestamp(nanos);
        points.flush();
    }

    @Override
    public void series(DoubleSeries series) throws IOException {
        if (!series.isEmpty()) {
            delimited(1, 8L * series.size());
            points.doubles(series.array());
        }
    }

    @Override
    public void series(StatusSeries series) throws IOException {
        if (!series.isEmpty()) {
            delimited(1, series.size());
            // Every code is below 128, so that its varint is the byte itself.
            out.write(series.codeArray(), 0, series.size());
        }
    }

    @Override
    public void series(TimestampSeries series) throws IOException {
        points.timestamps(series.nanosArray());
    }

    @Override
    public void series(UuidSeries series) throws IOException {
        points.uuids(series);
    }

    @Override
    public void series(StringSeries series) throws IOException {
        for (int i = 0; i < series.size(); i++) {
            out.writeString(1, series.at(i));
        }
    }

    @Override
    public void jsonNumbers(double[] values) throws IOException {
        points.jsonNumbers(values);
    }
}
