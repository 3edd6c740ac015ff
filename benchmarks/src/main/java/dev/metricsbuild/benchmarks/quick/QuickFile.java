package dev.metricsbuild.benchmarks.quick;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import us.hebi.quickbuf.ProtoSink;
import us.hebi.quickbuf.ProtoSource;
import us.hebi.quickbuf.RepeatedMessage;

/** The whole file. */
public final class QuickFile {
    private QuickFile() {}

    /** {@code MetricCollection}. */
    public static final class Metrics extends QuickMessage<Metrics> {
        private final RepeatedMessage<QuickMetrics.Metric> metrics =
                RepeatedMessage.newEmptyInstance(QuickMetrics.Metric::new);
        private int status;

        /** The elements of the field, to add to. */
        public RepeatedMessage<QuickMetrics.Metric> mutableMetrics() {
            with(1);
            return metrics;
        }

        /** Sets the field. */
        public Metrics setStatus(int value) {
            status = value;
            return with(2);
        }

        @Override
        Metrics create() {
            return new Metrics();
        }

        @Override
        public Metrics clear() {
            metrics.clear();
            return cleared();
        }

        @Override
        protected int computeSerializedSize() {
            int size = 0;
            size += metrics.length() + ProtoSink.computeRepeatedMessageSizeNoTag(metrics);
            if (has(2)) {
                size += 1 + ProtoSink.computeInt32SizeNoTag(status);
            }
            return size;
        }

        @Override
        public void writeTo(ProtoSink out) throws IOException {
            for (int i = 0; i < metrics.length(); i++) {
                out.writeRawByte((byte) 10);
                out.writeMessageNoTag(metrics.get(i));
            }
            if (has(2)) {
                out.writeRawByte((byte) 16);
                out.writeInt32NoTag(status);
            }
        }

        @Override
        int read(int tag, ProtoSource in) throws IOException {
            switch (tag) {
                case 10 -> {
                    with(1);
                    return in.readRepeatedMessage(metrics, tag);
                }
                case 16 -> {
                    setStatus(in.readInt32());
                    return in.readTag();
                }
                default -> {
                    return skip(tag, in);
                }
            }
        }
    }

    /** {@code JobMetrics}. */
    public static final class Job extends QuickMessage<Job> {
        private QuickIds.@Nullable Id jobId;
        private @Nullable Metrics metrics;
        private final RepeatedMessage<QuickData.Data> data = RepeatedMessage.newEmptyInstance(QuickData.Data::new);
        private int status;

        /** The message of the field, which is set then. */
        public QuickIds.Id mutableJobId() {
            QuickIds.Id message = jobId == null ? new QuickIds.Id() : jobId;
            jobId = message;
            with(1);
            return message;
        }

        /** The message of the field, which is set then. */
        public Metrics mutableMetrics() {
            Metrics message = metrics == null ? new Metrics() : metrics;
            metrics = message;
            with(2);
            return message;
        }

        /** The elements of the field, to add to. */
        public RepeatedMessage<QuickData.Data> mutableData() {
            with(3);
            return data;
        }

        /** Sets the field. */
        public Job setStatus(int value) {
            status = value;
            return with(4);
        }

        @Override
        Job create() {
            return new Job();
        }

        @Override
        public Job clear() {
            if (jobId != null) {
                jobId.clear();
            }
            if (metrics != null) {
                metrics.clear();
            }
            data.clear();
            return cleared();
        }

        @Override
        protected int computeSerializedSize() {
            int size = 0;
            if (has(1)) {
                size += 1 + ProtoSink.computeMessageSizeNoTag(Objects.requireNonNull(jobId));
            }
            if (has(2)) {
                size += 1 + ProtoSink.computeMessageSizeNoTag(Objects.requireNonNull(metrics));
            }
            size += data.length() + ProtoSink.computeRepeatedMessageSizeNoTag(data);
            if (has(4)) {
                size += 1 + ProtoSink.computeInt32SizeNoTag(status);
            }
            return size;
        }

        @Override
        public void writeTo(ProtoSink out) throws IOException {
            if (has(1)) {
                out.writeRawByte((byte) 10);
                out.writeMessageNoTag(Objects.requireNonNull(jobId));
            }
            if (has(2)) {
                out.writeRawByte((byte) 18);
                out.writeMessageNoTag(Objects.requireNonNull(metrics));
            }
            for (int i = 0; i < data.length(); i++) {
                out.writeRawByte((byte) 26);
                out.writeMessageNoTag(data.get(i));
            }
            if (has(4)) {
                out.writeRawByte((byte) 32);
                out.writeInt32NoTag(status);
            }
        }

        @Override
        int read(int tag, ProtoSource in) throws IOException {
            switch (tag) {
                case 10 -> {
                    in.readMessage(mutableJobId());
                    return in.readTag();
                }
                case 18 -> {
                    in.readMessage(mutableMetrics());
                    return in.readTag();
                }
                case 26 -> {
                    with(3);
                    return in.readRepeatedMessage(data, tag);
                }
                case 32 -> {
                    setStatus(in.readInt32());
                    return in.readTag();
                }
                default -> {
                    return skip(tag, in);
                }
            }
        }
    }
}
