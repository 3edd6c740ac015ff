package dev.metricsbuild.wire;

import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.data.StringSeries;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.data.UuidSeries;
import java.util.Arrays;
import java.util.UUID;

/**
 * Adds up the size of what it is given, and remembers the size of every nested message in the order in which they begin.
 */
final class SizeSink implements WireSink {
    private long size;
    private int[] sizes = new int[64];
    private int count;
    private long[] outer = new long[16];
    private int[] fields = new int[16];
    private int[] positions = new int[16];
    private int depth;

    /** The size in bytes of all that has been given. */
    long size() {
        return size;
    }

    /** The size of the message that was the n-th to begin; of one of 2 GiB or more, which is never written, the limit. */
    int sizeOfMessage(int n) {
        return sizes[n];
    }

    @Override
    public void begin(int field) {
        if (depth == outer.length) {
            outer = Arrays.copyOf(outer, depth * 2);
            fields = Arrays.copyOf(fields, depth * 2);
            positions = Arrays.copyOf(positions, depth * 2);
        }
        if (count == sizes.length) {
            sizes = Arrays.copyOf(sizes, count * 2);
        }
        outer[depth] = size;
        fields[depth] = field;
        positions[depth++] = count++;
        size = 0;
    }

    @Override
    public void end() {
        depth--;
        sizes[positions[depth]] = (int) Math.min(size, Integer.MAX_VALUE);
        size = outer[depth] + WireSize.delimited(fields[depth], size);
    }

    @Override
    public void string(int field, String value) {
        size += WireSize.delimited(field, WireSize.utf8(value));
    }

    @Override
    public void number(int field, int value) {
        size += tag(field) + WireSize.varint(value);
    }

    @Override
    public void bool(int field, boolean value) {
        size += tag(field) + 1;
    }

    @Override
    public void float64(int field, double value) {
        size += tag(field) + Double.BYTES;
    }

    @Override
    public void float32(int field, float value) {
        size += tag(field) + Float.BYTES;
    }

    private static int tag(int field) {
        return WireSize.varint((long) field << 3);
    }

    @Override
    public void uuid(int field, UUID value) {
        size += WireSize.delimited(field, WireSize.UUID_MESSAGE);
    }

    @Override
    public void id(int field, UUID value) {
        size += WireSize.delimited(field, WireSize.ID_MESSAGE);
    }

    @Override
    public void timestamp(int field, long nanos) {
        size += WireSize.delimited(field, WireSize.timestamp(nanos));
    }

    @Override
    public void series(DoubleSeries series) {
        packed(8L * series.size());
    }

    @Override
    public void series(StatusSeries series) {
        packed(series.size());
    }

    private void packed(long bytes) {
        if (bytes > 0) {
            size += WireSize.delimited(1, bytes);
        }
    }

    @Override
    public void series(TimestampSeries series) {
        SecondCache second = new SecondCache();
        long bytes = 0;
        for (long nanos : series.nanosArray()) {
            bytes += second.size(nanos);
        }
        size += bytes;
    }

    @Override
    public void series(UuidSeries series) {
        size += (2L + WireSize.UUID_MESSAGE) * series.size();
    }

    @Override
    public void series(StringSeries series) {
        for (int i = 0; i < series.size(); i++) {
            string(1, series.at(i));
        }
    }

    @Override
    public void jsonNumbers(double[] values) {
        for (double value : values) {
            size += 2 + (Double.isFinite(value) ? WireSize.JSON_NUMBER : WireSize.JSON_NULL);
        }
    }
}
