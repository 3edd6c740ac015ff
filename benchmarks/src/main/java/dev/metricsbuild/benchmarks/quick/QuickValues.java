package dev.metricsbuild.benchmarks.quick;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import us.hebi.quickbuf.ProtoSink;
import us.hebi.quickbuf.ProtoSource;
import us.hebi.quickbuf.RepeatedMessage;

/** What a metric shows. */
public final class QuickValues {
    private QuickValues() {}

    /** {@code DoubleFailureDefinition}. */
    public static final class Failure extends QuickMessage<Failure> {
        private double failsAbove;

        /** Sets the field. */
        public Failure setFailsAbove(double value) {
            failsAbove = value;
            return with(1);
        }

        @Override
        Failure create() {
            return new Failure();
        }

        @Override
        public Failure clear() {
            return cleared();
        }

        @Override
        protected int computeSerializedSize() {
            int size = 0;
            if (has(1)) {
                size += 9;
            }
            return size;
        }

        @Override
        public void writeTo(ProtoSink out) throws IOException {
            if (has(1)) {
                out.writeRawByte((byte) 9);
                out.writeDoubleNoTag(failsAbove);
            }
        }

        @Override
        int read(int tag, ProtoSource in) throws IOException {
            switch (tag) {
                case 9 -> {
                    setFailsAbove(in.readDouble());
                    return in.readTag();
                }
                default -> {
                    return skip(tag, in);
                }
            }
        }
    }

    /** {@code DoubleOverTimeMetricValues}. */
    public static final class OverTime extends QuickMessage<OverTime> {
        private final RepeatedMessage<QuickIds.Id> values = RepeatedMessage.newEmptyInstance(QuickIds.Id::new);
        private final RepeatedMessage<QuickIds.Id> statuses = RepeatedMessage.newEmptyInstance(QuickIds.Id::new);
        private final RepeatedMessage<Failure> failures = RepeatedMessage.newEmptyInstance(Failure::new);

        /** The elements of the field, to add to. */
        public RepeatedMessage<QuickIds.Id> mutableValues() {
            with(1);
            return values;
        }

        /** The elements of the field, to add to. */
        public RepeatedMessage<QuickIds.Id> mutableStatuses() {
            with(2);
            return statuses;
        }

        /** The elements of the field, to add to. */
        public RepeatedMessage<Failure> mutableFailures() {
            with(3);
            return failures;
        }

        @Override
        OverTime create() {
            return new OverTime();
        }

        @Override
        public OverTime clear() {
            values.clear();
            statuses.clear();
            failures.clear();
            return cleared();
        }

        @Override
        protected int computeSerializedSize() {
            int size = 0;
            size += values.length() + ProtoSink.computeRepeatedMessageSizeNoTag(values);
            size += statuses.length() + ProtoSink.computeRepeatedMessageSizeNoTag(statuses);
            size += failures.length() + ProtoSink.computeRepeatedMessageSizeNoTag(failures);
            return size;
        }

        @Override
        public void writeTo(ProtoSink out) throws IOException {
            for (int i = 0; i < values.length(); i++) {
                out.writeRawByte((byte) 10);
                out.writeMessageNoTag(values.get(i));
            }
            for (int i = 0; i < statuses.length(); i++) {
                out.writeRawByte((byte) 18);
                out.writeMessageNoTag(statuses.get(i));
            }
            for (int i = 0; i < failures.length(); i++) {
                out.writeRawByte((byte) 26);
                out.writeMessageNoTag(failures.get(i));
            }
        }

        @Override
        int read(int tag, ProtoSource in) throws IOException {
            switch (tag) {
                case 10 -> {
                    with(1);
                    return in.readRepeatedMessage(values, tag);
                }
                case 18 -> {
                    with(2);
                    return in.readRepeatedMessage(statuses, tag);
                }
                case 26 -> {
                    with(3);
                    return in.readRepeatedMessage(failures, tag);
                }
                default -> {
                    return skip(tag, in);
                }
            }
        }
    }

    /** {@code MetricValues}. */
    public static final class Values extends QuickMessage<Values> {
        private @Nullable OverTime overTime;

        /** The message of the field, which is set then. */
        public OverTime mutableOverTime() {
            OverTime message = overTime == null ? new OverTime() : overTime;
            overTime = message;
            with(2);
            return message;
        }

        @Override
        Values create() {
            return new Values();
        }

        @Override
        public Values clear() {
            if (overTime != null) {
                overTime.clear();
            }
            return cleared();
        }

        @Override
        protected int computeSerializedSize() {
            int size = 0;
            if (has(2)) {
                size += 1 + ProtoSink.computeMessageSizeNoTag(Objects.requireNonNull(overTime));
            }
            return size;
        }

        @Override
        public void writeTo(ProtoSink out) throws IOException {
            if (has(2)) {
                out.writeRawByte((byte) 18);
                out.writeMessageNoTag(Objects.requireNonNull(overTime));
            }
        }

        @Override
        int read(int tag, ProtoSource in) throws IOException {
            switch (tag) {
                case 18 -> {
                    in.readMessage(mutableOverTime());
                    return in.readTag();
                }
                default -> {
                    return skip(tag, in);
                }
            }
        }
    }
}
