package dev.metricsbuild.benchmarks;

import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.McapOrder;
import dev.metricsbuild.mcap.McapQuery;
import dev.metricsbuild.mcap.read.McapReader;
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

/** Reading every message of a recording, and those of one topic in a hundred; with checksums of chunks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 5, time = 4)
@SuppressWarnings("NullAway.Init")
public class RecordingBenchmark {

    /** How the chunks are compressed. */
    @Param({"", "lz4", "zstd"})
    public String compression;

    /** Messages and bytes of each: many small ones, and 1 GB of larger ones. */
    @Param({"10000000x32", "1000000x1000"})
    public String messages;

    private Path file;

    @Setup
    public void write() throws IOException {
        int times = messages.indexOf('x');
        file = Files.createTempFile("recording", ".mcap");
        RecordingFile.write(
                file,
                compression,
                Integer.parseInt(messages.substring(0, times)),
                Integer.parseInt(messages.substring(times + 1)));
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public long fileOrder() throws IOException {
        return read(McapQuery.all());
    }

    @Benchmark
    public long logTimeOrder() throws IOException {
        return read(McapQuery.all().order(McapOrder.LOG_TIME));
    }

    @Benchmark
    public long rareTopic() throws IOException {
        return read(McapQuery.all().topics(RecordingFile.RARE));
    }

    private long read(McapQuery query) throws IOException {
        long sum = 0;
        try (McapReader reader = McapReader.open(file);
                McapMessages all = reader.messages(query)) {
            while (all.next()) {
                sum += all.message().logTime() + all.message().length();
            }
        }
        return sum;
    }
}
