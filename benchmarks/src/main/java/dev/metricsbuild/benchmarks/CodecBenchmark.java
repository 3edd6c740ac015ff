package dev.metricsbuild.benchmarks;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.metricsbuild.benchmarks.quick.QuickFile;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.read.MetricsFile;
import dev.metricsbuild.write.Serialization;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import us.hebi.quickbuf.ProtoMessage;

/**
 * Encoding and decoding in memory, beside protobuf-java and QuickBuffers on the same message. Each has a state of its own, so
 * that no collector carries the others' objects about.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 3)
@Measurement(iterations = 7)
public class CodecBenchmark {
    /** What the message is like. */
    @State(Scope.Benchmark)
    public abstract static class Shaped {
        /** How many metrics of how many points. */
        @Param
        public Shape shape = Shape.ONE_LONG;
    }

    /** The file's bytes. */
    public static class Encoded extends Shaped {
        private byte[] bytes = {};

        /** Makes the bytes; the message that they are of is gone by the time they are decoded. */
        @Setup
        public void setUp() {
            bytes = Serialization.toByteArray(shape.workload().message());
        }
    }

    /** The message in this library's values. */
    public static class Values extends Shaped {
        private JobMetrics message = Workload.of(1, 1).message();

        /** Makes the message. */
        @Setup
        public void setUp() {
            message = shape.workload().message();
        }
    }

    /** The message in protobuf-java's generated classes. */
    public static class Generated extends Shaped {
        private dev.metricsbuild.proto.JobMetrics message = dev.metricsbuild.proto.JobMetrics.getDefaultInstance();

        /** Makes the message. */
        @Setup
        public void setUp() {
            message = GeneratedBuilders.message(shape.workload());
        }
    }

    /** The message in QuickBuffers' classes. */
    public static class Quick extends Shaped {
        private QuickFile.Job message = new QuickFile.Job();

        /** Makes the message. */
        @Setup
        public void setUp() {
            message = QuickBuilders.message(shape.workload());
        }
    }

    /** A message of QuickBuffers that is used again, as its documentation advises. */
    @State(Scope.Benchmark)
    public static class Used {
        private final QuickFile.Job message = new QuickFile.Job();
    }

    /** From values to bytes. */
    @Benchmark
    public byte[] encode(Values values) {
        return Serialization.toByteArray(values.message);
    }

    /** From a generated message, which is there already, to bytes. */
    @Benchmark
    public byte[] encodeGenerated(Generated generated) {
        return generated.message.toByteArray();
    }

    /** From a message of QuickBuffers, which is there already, to bytes. */
    @Benchmark
    public byte[] encodeQuickBuffers(Quick quick) {
        return quick.message.toByteArray();
    }

    /** From bytes to values. */
    @Benchmark
    public JobMetrics decode(Encoded encoded) throws IOException {
        return MetricsFile.of(encoded.bytes).readAll();
    }

    /** From bytes to a generated message. */
    @Benchmark
    public dev.metricsbuild.proto.JobMetrics decodeGenerated(Encoded encoded) throws InvalidProtocolBufferException {
        return dev.metricsbuild.proto.JobMetrics.parseFrom(encoded.bytes);
    }

    /** From bytes to a message of QuickBuffers that is used again. */
    @Benchmark
    public QuickFile.Job decodeQuickBuffers(Encoded encoded, Used used) throws IOException {
        return ProtoMessage.mergeFrom(used.message.clear(), encoded.bytes);
    }

    /** From bytes to a new message of QuickBuffers. */
    @Benchmark
    public QuickFile.Job decodeQuickBuffersNew(Encoded encoded) throws IOException {
        return ProtoMessage.mergeFrom(new QuickFile.Job(), encoded.bytes);
    }

    /** One named metric out of all. */
    @Benchmark
    public Metric decodeOneMetric(Encoded encoded) throws IOException {
        return MetricsFile.of(encoded.bytes).metric("Metric 0").orElseThrow();
    }
}
