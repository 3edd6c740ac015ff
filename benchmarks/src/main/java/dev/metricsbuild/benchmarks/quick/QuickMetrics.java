package dev.metricsbuild.benchmarks.quick;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import us.hebi.quickbuf.ProtoSink;
import us.hebi.quickbuf.ProtoSource;
import us.hebi.quickbuf.Utf8String;

/** Metrics. */
public final class QuickMetrics {
    private QuickMetrics() {}

    /** {@code Metric}. */
    public static final class Metric extends QuickMessage<Metric> {
        private QuickIds.@Nullable Id metricId;
        private final Utf8String name = Utf8String.newEmptyInstance();
        private int type;
        private int status;
        private boolean shouldDisplay;
        private QuickValues.@Nullable Values values;
        private int importance;
        private QuickIds.@Nullable Id jobId;
        private float order;

        /** The message of the field, which is set then. */
        public QuickIds.Id mutableMetricId() {
            QuickIds.Id message = metricId == null ? new QuickIds.Id() : metricId;
            metricId = message;
            with(1);
            return message;
        }

        /** Sets the field. */
        public Metric setName(String value) {
            name.copyFrom(value);
            return with(2);
        }

        /** Sets the field. */
        public Metric setType(int value) {
            type = value;
            return with(3);
        }

        /** Sets the field. */
        public Metric setStatus(int value) {
            status = value;
            return with(5);
        }

        /** Sets the field. */
        public Metric setShouldDisplay(boolean value) {
            shouldDisplay = value;
            return with(6);
        }

        /** The message of the field, which is set then. */
        public QuickValues.Values mutableValues() {
            QuickValues.Values message = values == null ? new QuickValues.Values() : values;
            values = message;
            with(7);
            return message;
        }

        /** Sets the field. */
        public Metric setImportance(int value) {
            importance = value;
            return with(9);
        }

        /** The message of the field, which is set then. */
        public QuickIds.Id mutableJobId() {
            QuickIds.Id message = jobId == null ? new QuickIds.Id() : jobId;
            jobId = message;
            with(10);
            return message;
        }

        /** Sets the field. */
        public Metric setOrder(float value) {
            order = value;
            return with(11);
        }

        @Override
        Metric create() {
            return new Metric();
        }

        @Override
        public Metric clear() {
            if (metricId != null) {
                metricId.clear();
            }
            name.clear();
            if (values != null) {
                values.clear();
            }
            if (jobId != null) {
                jobId.clear();
            }
            return cleared();
        }

        @Override
        protected int computeSerializedSize() {
            int size = 0;
            if (has(1)) {
                size += 1 + ProtoSink.computeMessageSizeNoTag(Objects.requireNonNull(metricId));
            }
            if (has(2)) {
                size += 1 + ProtoSink.computeStringSizeNoTag(name);
            }
            if (has(3)) {
                size += 1 + ProtoSink.computeInt32SizeNoTag(type);
            }
            if (has(5)) {
                size += 1 + ProtoSink.computeInt32SizeNoTag(status);
            }
            if (has(6)) {
                size += 2;
            }
            if (has(7)) {
                size += 1 + ProtoSink.computeMessageSizeNoTag(Objects.requireNonNull(values));
            }
            if (has(9)) {
                size += 1 + ProtoSink.computeInt32SizeNoTag(importance);
            }
            if (has(10)) {
                size += 1 + ProtoSink.computeMessageSizeNoTag(Objects.requireNonNull(jobId));
            }
            if (has(11)) {
                size += 5;
            }
            return size;
        }

        @Override
        public void writeTo(ProtoSink out) throws IOException {
            if (has(1)) {
                out.writeRawByte((byte) 10);
                out.writeMessageNoTag(Objects.requireNonNull(metricId));
            }
            if (has(2)) {
                out.writeRawByte((byte) 18);
                out.writeStringNoTag(name);
            }
            if (has(3)) {
                out.writeRawByte((byte) 24);
                out.writeInt32NoTag(type);
            }
            if (has(5)) {
                out.writeRawByte((byte) 40);
                out.writeInt32NoTag(status);
            }
            if (has(6)) {
                out.writeRawByte((byte) 48);
                out.writeBoolNoTag(shouldDisplay);
            }
            if (has(7)) {
                out.writeRawByte((byte) 58);
                out.writeMessageNoTag(Objects.requireNonNull(values));
            }
            if (has(9)) {
                out.writeRawByte((byte) 72);
                out.writeInt32NoTag(importance);
            }
            if (has(10)) {
                out.writeRawByte((byte) 82);
                out.writeMessageNoTag(Objects.requireNonNull(jobId));
            }
            if (has(11)) {
                out.writeRawByte((byte) 93);
                out.writeFloatNoTag(order);
            }
        }

        @Override
        int read(int tag, ProtoSource in) throws IOException {
            switch (tag) {
                case 10 -> {
                    in.readMessage(mutableMetricId());
                    return in.readTag();
                }
                case 18 -> {
                    in.readString(name);
                    with(2);
                    return in.readTag();
                }
                case 24 -> {
                    setType(in.readInt32());
                    return in.readTag();
                }
                case 40 -> {
                    setStatus(in.readInt32());
                    return in.readTag();
                }
                case 48 -> {
                    setShouldDisplay(in.readBool());
                    return in.readTag();
                }
                case 58 -> {
                    in.readMessage(mutableValues());
                    return in.readTag();
                }
                case 72 -> {
                    setImportance(in.readInt32());
                    return in.readTag();
                }
                case 82 -> {
                    in.readMessage(mutableJobId());
                    return in.readTag();
                }
                case 93 -> {
                    setOrder(in.readFloat());
                    return in.readTag();
                }
                default -> {
                    return skip(tag, in);
                }
            }
        }
    }
}
