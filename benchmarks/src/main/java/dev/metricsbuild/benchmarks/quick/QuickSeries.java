package dev.metricsbuild.benchmarks.quick;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import us.hebi.quickbuf.ProtoSink;
import us.hebi.quickbuf.ProtoSource;
import us.hebi.quickbuf.RepeatedDouble;
import us.hebi.quickbuf.RepeatedInt;
import us.hebi.quickbuf.RepeatedMessage;

/** Series of points. */
public final class QuickSeries {
    private QuickSeries() {}

    /** {@code DoubleSeries}. */
    public static final class Doubles extends QuickMessage<Doubles> {
        private final RepeatedDouble series = RepeatedDouble.newEmptyInstance();

        /** The elements of the field, to add to. */
        public RepeatedDouble mutableSeries() {
            with(1);
            return series;
        }

        @Override
        Doubles create() {
            return new Doubles();
        }

        @Override
        public Doubles clear() {
            series.clear();
            return cleared();
        }

        @Override
        protected int computeSerializedSize() {
            int size = 0;
            if (has(1)) {
                size += 1 + ProtoSink.computeDelimitedSize(Double.BYTES * series.length());
            }
            return size;
        }

        @Override
        public void writeTo(ProtoSink out) throws IOException {
            if (has(1)) {
                out.writeRawByte((byte) 10);
                out.writePackedDoubleNoTag(series);
            }
        }

        @Override
        int read(int tag, ProtoSource in) throws IOException {
            switch (tag) {
                case 10 -> {
                    in.readPackedDouble(mutableSeries());
                    return in.readTag();
                }
                default -> {
                    return skip(tag, in);
                }
            }
        }
    }

    /** {@code TimestampSeries}. */
    public static final class Times extends QuickMessage<Times> {
        private final RepeatedMessage<QuickIds.Time> series = RepeatedMessage.newEmptyInstance(QuickIds.Time::new);

        /** The elements of the field, to add to. */
        public RepeatedMessage<QuickIds.Time> mutableSeries() {
            with(1);
            return series;
        }

        @Override
        Times create() {
            return new Times();
        }

        @Override
        public Times clear() {
            series.clear();
            return cleared();
        }

        @Override
        protected int computeSerializedSize() {
            int size = 0;
            size += series.length() + ProtoSink.computeRepeatedMessageSizeNoTag(series);
            return size;
        }

        @Override
        public void writeTo(ProtoSink out) throws IOException {
            for (int i = 0; i < series.length(); i++) {
                out.writeRawByte((byte) 10);
                out.writeMessageNoTag(series.get(i));
            }
        }

        @Override
        int read(int tag, ProtoSource in) throws IOException {
            switch (tag) {
                case 10 -> {
                    with(1);
                    return in.readRepeatedMessage(series, tag);
                }
                default -> {
                    return skip(tag, in);
                }
            }
        }
    }

    /** {@code MetricStatusSeries}. */
    public static final class Statuses extends QuickMessage<Statuses> {
        private final RepeatedInt series = RepeatedInt.newEmptyInstance();

        /** The elements of the field, to add to. */
        public RepeatedInt mutableSeries() {
            with(1);
            return series;
        }

        @Override
        Statuses create() {
            return new Statuses();
        }

        @Override
        public Statuses clear() {
            series.clear();
            return cleared();
        }

        @Override
        protected int computeSerializedSize() {
            int size = 0;
            if (has(1)) {
                size += 1 + ProtoSink.computeDelimitedSize(ProtoSink.computeRepeatedInt32SizeNoTag(series));
            }
            return size;
        }

        @Override
        public void writeTo(ProtoSink out) throws IOException {
            if (has(1)) {
                out.writeRawByte((byte) 10);
                out.writePackedInt32NoTag(series);
            }
        }

        @Override
        int read(int tag, ProtoSource in) throws IOException {
            switch (tag) {
                case 10 -> {
                    in.readPackedInt32(mutableSeries(), tag);
                    return in.readTag();
                }
                default -> {
                    return skip(tag, in);
                }
            }
        }
    }

    /** {@code Series}. */
    public static final class Series extends QuickMessage<Series> {
        private @Nullable Doubles doubles;
        private @Nullable Times timestamps;
        private @Nullable Statuses statuses;

        /** The message of the field, which is set then. */
        public Doubles mutableDoubles() {
            Doubles message = doubles == null ? new Doubles() : doubles;
            doubles = message;
            only(1);
            return message;
        }

        /** The message of the field, which is set then. */
        public Times mutableTimestamps() {
            Times message = timestamps == null ? new Times() : timestamps;
            timestamps = message;
            only(2);
            return message;
        }

        /** The message of the field, which is set then. */
        public Statuses mutableStatuses() {
            Statuses message = statuses == null ? new Statuses() : statuses;
            statuses = message;
            only(5);
            return message;
        }

        /** Sets a field, all of which exclude each other. */
        private void only(int field) {
            if ((bitField0_ & ~(1 << field)) != 0) {
                clear();
            }
            with(field);
        }

        @Override
        Series create() {
            return new Series();
        }

        @Override
        public Series clear() {
            if (doubles != null) {
                doubles.clear();
            }
            if (timestamps != null) {
                timestamps.clear();
            }
            if (statuses != null) {
                statuses.clear();
            }
            return cleared();
        }

        @Override
        protected int computeSerializedSize() {
            int size = 0;
            if (has(1)) {
                size += 1 + ProtoSink.computeMessageSizeNoTag(Objects.requireNonNull(doubles));
            }
            if (has(2)) {
                size += 1 + ProtoSink.computeMessageSizeNoTag(Objects.requireNonNull(timestamps));
            }
            if (has(5)) {
                size += 1 + ProtoSink.computeMessageSizeNoTag(Objects.requireNonNull(statuses));
            }
            return size;
        }

        @Override
        public void writeTo(ProtoSink out) throws IOException {
            if (has(1)) {
                out.writeRawByte((byte) 10);
                out.writeMessageNoTag(Objects.requireNonNull(doubles));
            }
            if (has(2)) {
                out.writeRawByte((byte) 18);
                out.writeMessageNoTag(Objects.requireNonNull(timestamps));
            }
            if (has(5)) {
                out.writeRawByte((byte) 42);
                out.writeMessageNoTag(Objects.requireNonNull(statuses));
            }
        }

        @Override
        int read(int tag, ProtoSource in) throws IOException {
            switch (tag) {
                case 10 -> {
                    in.readMessage(mutableDoubles());
                    return in.readTag();
                }
                case 18 -> {
                    in.readMessage(mutableTimestamps());
                    return in.readTag();
                }
                case 42 -> {
                    in.readMessage(mutableStatuses());
                    return in.readTag();
                }
                default -> {
                    return skip(tag, in);
                }
            }
        }
    }
}
