package dev.metricsbuild.benchmarks.quick;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import us.hebi.quickbuf.ProtoSink;
import us.hebi.quickbuf.ProtoSource;
import us.hebi.quickbuf.Utf8String;

/** Data. */
public final class QuickData {
    private QuickData() {}

    /** {@code MetricsData}. */
    public static final class Data extends QuickMessage<Data> {
        private QuickIds.@Nullable Id dataId;
        private int type;
        private final Utf8String name = Utf8String.newEmptyInstance();
        private final Utf8String unit = Utf8String.newEmptyInstance();
        private boolean indexed;
        private QuickIds.@Nullable Id indexId;
        private int indexType;
        private QuickSeries.@Nullable Series series;

        /** The message of the field, which is set then. */
        public QuickIds.Id mutableDataId() {
            QuickIds.Id message = dataId == null ? new QuickIds.Id() : dataId;
            dataId = message;
            with(1);
            return message;
        }

        /** Sets the field. */
        public Data setType(int value) {
            type = value;
            return with(2);
        }

        /** Sets the field. */
        public Data setName(String value) {
            name.copyFrom(value);
            return with(3);
        }

        /** Sets the field. */
        public Data setUnit(String value) {
            unit.copyFrom(value);
            return with(4);
        }

        /** Sets the field. */
        public Data setIndexed(boolean value) {
            indexed = value;
            return with(7);
        }

        /** The message of the field, which is set then. */
        public QuickIds.Id mutableIndexId() {
            QuickIds.Id message = indexId == null ? new QuickIds.Id() : indexId;
            indexId = message;
            with(8);
            return message;
        }

        /** Sets the field. */
        public Data setIndexType(int value) {
            indexType = value;
            return with(9);
        }

        /** The message of the field, which is set then. */
        public QuickSeries.Series mutableSeries() {
            QuickSeries.Series message = series == null ? new QuickSeries.Series() : series;
            series = message;
            with(10);
            return message;
        }

        @Override
        Data create() {
            return new Data();
        }

        @Override
        public Data clear() {
            if (dataId != null) {
                dataId.clear();
            }
            name.clear();
            unit.clear();
            if (indexId != null) {
                indexId.clear();
            }
            if (series != null) {
                series.clear();
            }
            return cleared();
        }

        @Override
        protected int computeSerializedSize() {
            int size = 0;
            if (has(1)) {
                size += 1 + ProtoSink.computeMessageSizeNoTag(Objects.requireNonNull(dataId));
            }
            if (has(2)) {
                size += 1 + ProtoSink.computeInt32SizeNoTag(type);
            }
            if (has(3)) {
                size += 1 + ProtoSink.computeStringSizeNoTag(name);
            }
            if (has(4)) {
                size += 1 + ProtoSink.computeStringSizeNoTag(unit);
            }
            if (has(7)) {
                size += 2;
            }
            if (has(8)) {
                size += 1 + ProtoSink.computeMessageSizeNoTag(Objects.requireNonNull(indexId));
            }
            if (has(9)) {
                size += 1 + ProtoSink.computeInt32SizeNoTag(indexType);
            }
            if (has(10)) {
                size += 1 + ProtoSink.computeMessageSizeNoTag(Objects.requireNonNull(series));
            }
            return size;
        }

        @Override
        public void writeTo(ProtoSink out) throws IOException {
            if (has(1)) {
                out.writeRawByte((byte) 10);
                out.writeMessageNoTag(Objects.requireNonNull(dataId));
            }
            if (has(2)) {
                out.writeRawByte((byte) 16);
                out.writeInt32NoTag(type);
            }
            if (has(3)) {
                out.writeRawByte((byte) 26);
                out.writeStringNoTag(name);
            }
            if (has(4)) {
                out.writeRawByte((byte) 34);
                out.writeStringNoTag(unit);
            }
            if (has(7)) {
                out.writeRawByte((byte) 56);
                out.writeBoolNoTag(indexed);
            }
            if (has(8)) {
                out.writeRawByte((byte) 66);
                out.writeMessageNoTag(Objects.requireNonNull(indexId));
            }
            if (has(9)) {
                out.writeRawByte((byte) 72);
                out.writeInt32NoTag(indexType);
            }
            if (has(10)) {
                out.writeRawByte((byte) 82);
                out.writeMessageNoTag(Objects.requireNonNull(series));
            }
        }

        @Override
        int read(int tag, ProtoSource in) throws IOException {
            switch (tag) {
                case 10 -> {
                    in.readMessage(mutableDataId());
                    return in.readTag();
                }
                case 16 -> {
                    setType(in.readInt32());
                    return in.readTag();
                }
                case 26 -> {
                    in.readString(name);
                    with(3);
                    return in.readTag();
                }
                case 34 -> {
                    in.readString(unit);
                    with(4);
                    return in.readTag();
                }
                case 56 -> {
                    setIndexed(in.readBool());
                    return in.readTag();
                }
                case 66 -> {
                    in.readMessage(mutableIndexId());
                    return in.readTag();
                }
                case 72 -> {
                    setIndexType(in.readInt32());
                    return in.readTag();
                }
                case 82 -> {
                    in.readMessage(mutableSeries());
                    return in.readTag();
                }
                default -> {
                    return skip(tag, in);
                }
            }
        }
    }
}
