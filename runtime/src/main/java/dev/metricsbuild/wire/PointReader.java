package dev.metricsbuild.wire;

import dev.metricsbuild.data.DoubleSeries;
import dev.metricsbuild.data.MetricsFormatException;
import dev.metricsbuild.data.Series;
import dev.metricsbuild.data.StatusSeries;
import dev.metricsbuild.data.StringSeries;
import dev.metricsbuild.data.TimestampSeries;
import dev.metricsbuild.data.UuidSeries;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reads the points of a series into a primitive array. The source stands within the series' message. */
final class PointReader {
    private static final FieldTypes DOUBLES = FieldTypes.of("D");
    private static final FieldTypes STATUSES = FieldTypes.of("V");

    private final WireSource in;
    private int count;

    PointReader(WireSource in) {
        this.in = in;
    }

    /** The series whose field in {@code Series} is given; null where the schema has none of that number. */
    Series series(int type) throws IOException {
        return switch (type) {
            case 1 -> doubles();
            case 2 -> timestamps();
            case 3 -> uuids();
            case 4 -> strings();
            case 5 -> statuses();
            default -> throw new MetricsFormatException("There is no series type with the number " + type + ".");
        };
    }

    private DoubleSeries doubles() throws IOException {
        double[] values = new double[0];
        while (in.next(DOUBLES) != 0) {
            if (in.isDelimited()) {
                ByteBuffer packed = in.bytes(in.span()).order(ByteOrder.LITTLE_ENDIAN);
                if (packed.remaining() % Double.BYTES != 0) {
                    throw new MetricsFormatException("Packed doubles end within a double.");
                }
                int more = packed.remaining() / Double.BYTES;
                values = Arrays.copyOf(values, Math.addExact(count, more));
                packed.asDoubleBuffer().get(values, count, more);
                count += more;
            } else {
                values = count < values.length ? values : Arrays.copyOf(values, grown());
                values[count++] = in.float64();
            }
        }
        return DoubleSeries.of(count == values.length ? values : Arrays.copyOf(values, count));
    }

    private TimestampSeries timestamps() throws IOException {
        long[] run = TimestampRun.read(in.bytes(), in.rest());
        if (run != null) {
            in.skipRest();
            return TimestampSeries.ofNanos(run);
        }
        long[] nanos = new long[16];
        while (in.next(WireSource.ONE_DELIMITED) != 0) {
            nanos = count < nanos.length ? nanos : Arrays.copyOf(nanos, grown());
            nanos[count++] = in.timestamp();
        }
        return TimestampSeries.ofNanos(Arrays.copyOf(nanos, count));
    }

    private StatusSeries statuses() throws IOException {
        byte[] codes = new byte[16];
        while (in.next(STATUSES) != 0) {
            ByteBuffer packed = in.isDelimited() ? in.bytes(in.span()) : null;
            if (packed == null) {
                codes = count < codes.length ? codes : Arrays.copyOf(codes, grown());
                codes[count++] = code(in.number());
                continue;
            }
            codes = Arrays.copyOf(codes, Math.addExact(count, packed.remaining()));
            // A code above 5 is unknown, in one byte or in more: no varint need be put together.
            while (packed.hasRemaining()) {
                codes[count++] = code(packed.get());
            }
        }
        return StatusSeries.ofCodes(Arrays.copyOf(codes, count));
    }

    private static byte code(int number) throws MetricsFormatException {
        if (number < 1 || number > 5) {
            throw new MetricsFormatException("A point has the unknown status " + number + ".");
        }
        return (byte) number;
    }

    private UuidSeries uuids() throws IOException {
        List<UUID> uuids = new ArrayList<>();
        while (in.next(WireSource.ONE_DELIMITED) != 0) {
            uuids.add(in.uuid().uuid("a point"));
        }
        return UuidSeries.of(uuids);
    }

    private StringSeries strings() throws IOException {
        List<String> texts = new ArrayList<>();
        while (in.next(WireSource.ONE_DELIMITED) != 0) {
            texts.add(in.string());
        }
        return StringSeries.of(texts);
    }

    private int grown() {
        return Math.max(16, Math.addExact(count, count >> 1));
    }
}
