package dev.metricsbuild.benchmarks;

import dev.metricsbuild.benchmarks.quick.QuickFile;
import dev.metricsbuild.wire.MessageEncoder;
import dev.metricsbuild.write.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * End to end: from arrays to a file on the disk. Ours builds, derives statuses, validates, writes and flushes; the
 * generated builders and QuickBuffers do the same but validate nothing; the plain write puts as many zeros into a file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 3)
@Measurement(iterations = 7)
public class WriteBenchmark {
    /** How many metrics of how many points. */
    @Param
    public Shape shape = Shape.ONE_LONG;

    /** The size of the file. */
    @State(Scope.Benchmark)
    public static class Size {
        private long bytes;

        /** Lays the message out. */
        @Setup
        public void setUp(WriteBenchmark benchmark) {
            bytes = MessageEncoder.of(benchmark.workload.message()).size();
        }
    }

    private Workload workload = Workload.of(1, 1);
    private Path file = Path.of("");
    private final QuickBuilders quick = new QuickBuilders();
    private final QuickFile.Job used = new QuickFile.Job();

    /** Makes the arrays. */
    @Setup
    public void setUp() throws IOException {
        workload = shape.workload();
        file = Files.createTempDirectory("write").resolve("metrics.binproto");
    }

    /** Deletes the file. */
    @TearDown
    public void tearDown() throws IOException {
        Files.deleteIfExists(file);
        Files.delete(file.resolveSibling(""));
    }

    /** Build, derive, validate, write, flush to disk. */
    @Benchmark
    public boolean metricsBuild() throws IOException {
        return OutputFile.at(file).write(workload.message()).accepted();
    }

    /** Build, derive, write, flush to disk, by protobuf-java's generated classes. */
    @Benchmark
    public Path generatedBuilders() throws IOException {
        GeneratedBuilders.write(GeneratedBuilders.message(workload), file);
        return file;
    }

    /** Build, derive, write, flush to disk, by a message of QuickBuffers that is used again, as its documentation advises. */
    @Benchmark
    public Path quickBuffers() throws IOException {
        quick.write(QuickBuilders.message(used, workload), file);
        return file;
    }

    /** The same by a new message, as a build makes it, which writes one file. */
    @Benchmark
    public Path quickBuffersNew() throws IOException {
        quick.write(QuickBuilders.message(workload), file);
        return file;
    }

    /** As many bytes, written and flushed to disk. */
    @Benchmark
    public Path plainWrite(Size size) throws IOException {
        PlainWrite.write(file, size.bytes);
        return file;
    }
}
