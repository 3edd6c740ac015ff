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

/** Encoding and decoding in memory, beside protobuf-java and QuickBuffers on the same message. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 3)
@Measurement(iterations = 7)
public class CodecBenchmark {
    /** How many metrics of how many points. */
    @Param
    public Shape shape = Shape.ONE_LONG;

    private JobMetrics values = Workload.of(1, 1).message();
    private dev.metricsbuild.proto.JobMetrics message = dev.metricsbuild.proto.JobMetrics.getDefaultInstance();
    private QuickFile.Job quick = new QuickFile.Job();
    private final QuickFile.Job used = new QuickFile.Job();
    private byte[] bytes = {};

    /** Makes the message in all three forms. */
    @Setup
    public void setUp() throws InvalidProtocolBufferException {
        values = shape.workload().message();
        bytes = Serialization.toByteArray(values);
        message = dev.metricsbuild.proto.JobMetrics.parseFrom(bytes);
        quick = QuickBuilders.message(shape.workload());
    }

    /** From values to bytes. */
    @Benchmark
    public byte[] encode() {
        return Serialization.toByteArray(values);
    }

    /** From a generated message, which is there already, to bytes. */
    @Benchmark
    public byte[] encodeGenerated() {
        return message.toByteArray();
    }

    /** From a message of QuickBuffers, which is there already, to bytes. */
    @Benchmark
    public byte[] encodeQuickBuffers() {
        return quick.toByteArray();
    }

    /** From bytes to values. */
    @Benchmark
    public JobMetrics decode() throws IOException {
        return MetricsFile.of(bytes).readAll();
    }

    /** From bytes to a generated message. */
    @Benchmark
    public dev.metricsbuild.proto.JobMetrics decodeGenerated() throws InvalidProtocolBufferException {
        return dev.metricsbuild.proto.JobMetrics.parseFrom(bytes);
    }

    /** From bytes to a message of QuickBuffers that is used again, as its documentation advises. */
    @Benchmark
    public QuickFile.Job decodeQuickBuffers() throws IOException {
        return ProtoMessage.mergeFrom(used.clear(), bytes);
    }

    /** From bytes to a new message of QuickBuffers. */
    @Benchmark
    public QuickFile.Job decodeQuickBuffersNew() throws IOException {
        return ProtoMessage.mergeFrom(new QuickFile.Job(), bytes);
    }

    /** One named metric out of all. */
    @Benchmark
    public Metric decodeOneMetric() throws IOException {
        return MetricsFile.of(bytes).metric("Metric 0").orElseThrow();
    }
}
