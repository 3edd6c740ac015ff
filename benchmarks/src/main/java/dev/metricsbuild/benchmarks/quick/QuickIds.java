package dev.metricsbuild.benchmarks.quick;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import us.hebi.quickbuf.ProtoSink;
import us.hebi.quickbuf.ProtoSource;
import us.hebi.quickbuf.Utf8String;

/** UUIDs and timestamps. */
public final class QuickIds {
    private QuickIds() {}

    /** {@code resim.proto.UUID}. */
    public static final class Uuid extends QuickMessage<Uuid> {
        private final Utf8String data = Utf8String.newEmptyInstance();

        /** Sets the field. */
        public Uuid setData(String value) {
            data.copyFrom(value);
            return with(1);
        }

        @Override
        Uuid create() {
            return new Uuid();
        }

        @Override
        public Uuid clear() {
            data.clear();
            return cleared();
        }

        @Override
        protected int computeSerializedSize() {
            int size = 0;
            if (has(1)) {
                size += 1 + ProtoSink.computeStringSizeNoTag(data);
            }
            return size;
        }

        @Override
        public void writeTo(ProtoSink out) throws IOException {
            if (has(1)) {
                out.writeRawByte((byte) 10);
                out.writeStringNoTag(data);
            }
        }

        @Override
        int read(int tag, ProtoSource in) throws IOException {
            switch (tag) {
                case 10 -> {
                    in.readString(data);
                    with(1);
                    return in.readTag();
                }
                default -> {
                    return skip(tag, in);
                }
            }
        }
    }

    /** {@code JobId}, {@code MetricId} and {@code MetricsDataId}. */
    public static final class Id extends QuickMessage<Id> {
        private @Nullable Uuid id;

        /** The message of the field, which is set then. */
        public Uuid mutableId() {
            Uuid message = id == null ? new Uuid() : id;
            id = message;
            with(1);
            return message;
        }

        @Override
        Id create() {
            return new Id();
        }

        @Override
        public Id clear() {
            if (id != null) {
                id.clear();
            }
            return cleared();
        }

        @Override
        protected int computeSerializedSize() {
            int size = 0;
            if (has(1)) {
                size += 1 + ProtoSink.computeMessageSizeNoTag(Objects.requireNonNull(id));
            }
            return size;
        }

        @Override
        public void writeTo(ProtoSink out) throws IOException {
            if (has(1)) {
                out.writeRawByte((byte) 10);
                out.writeMessageNoTag(Objects.requireNonNull(id));
            }
        }

        @Override
        int read(int tag, ProtoSource in) throws IOException {
            switch (tag) {
                case 10 -> {
                    in.readMessage(mutableId());
                    return in.readTag();
                }
                default -> {
                    return skip(tag, in);
                }
            }
        }
    }

    /** {@code google.protobuf.Timestamp}. */
    public static final class Time extends QuickMessage<Time> {
        private long seconds;
        private int nanos;

        /** Sets the field. */
        public Time setSeconds(long value) {
            seconds = value;
            return with(1);
        }

        /** Sets the field. */
        public Time setNanos(int value) {
            nanos = value;
            return with(2);
        }

        @Override
        Time create() {
            return new Time();
        }

        @Override
        public Time clear() {
            return cleared();
        }

        @Override
        protected int computeSerializedSize() {
            int size = 0;
            if (has(1)) {
                size += 1 + ProtoSink.computeInt64SizeNoTag(seconds);
            }
            if (has(2)) {
                size += 1 + ProtoSink.computeInt32SizeNoTag(nanos);
            }
            return size;
        }

        @Override
        public void writeTo(ProtoSink out) throws IOException {
            if (has(1)) {
                out.writeRawByte((byte) 8);
                out.writeInt64NoTag(seconds);
            }
            if (has(2)) {
                out.writeRawByte((byte) 16);
                out.writeInt32NoTag(nanos);
            }
        }

        @Override
        int read(int tag, ProtoSource in) throws IOException {
            switch (tag) {
                case 8 -> {
                    setSeconds(in.readInt64());
                    return in.readTag();
                }
                case 16 -> {
                    setNanos(in.readInt32());
                    return in.readTag();
                }
                default -> {
                    return skip(tag, in);
                }
            }
        }
    }
}
