package dev.metricsbuild.benchmarks;

import dev.metricsbuild.input.InputFiles;
import dev.metricsbuild.input.ReadOptions;
import dev.metricsbuild.input.Resources;
import dev.metricsbuild.mcap.McapMessage;
import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.McapOrder;
import dev.metricsbuild.mcap.McapQuery;
import dev.metricsbuild.mcap.read.McapReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

/** A topic of odometry as columns, as a list and a stream of records, and as the bare messages in the same order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 4, time = 5)
@SuppressWarnings("NullAway.Init")
public class RecordingBindingBenchmark {
    private static final int LINE = 64;

    /** How the chunks are compressed. */
    @Param({"", "lz4"})
    public String compression;

    /** Messages of 720 bytes. */
    @Param("1000000")
    public int messages;

    private Path directory;

    @Setup
    public void write() throws IOException {
        directory = Files.createTempDirectory("recording");
        RecordingFile.writeOdometry(file(), compression, messages);
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file());
        Files.delete(directory);
    }

    private Path file() {
        return directory.resolve("flight.mcap");
    }

    /** Reads each message and one byte in each line of the processor's cache. */
    @Benchmark
    public long raw() throws IOException {
        long sum = 0;
        try (McapReader reader = McapReader.open(file());
                McapMessages all = reader.messages(
                        McapQuery.all().topics(RecordingFile.ODOMETRY).order(McapOrder.LOG_TIME))) {
            while (all.next()) {
                McapMessage message = all.message();
                sum += message.logTime();
                int end = message.offset() + message.length();
                for (int at = message.offset(); at < end; at += LINE) {
                    sum += message.buffer()[at];
                }
            }
        }
        return sum;
    }

    @Benchmark
    public Odometry.Columns columns() throws IOException {
        try (Resources resources = new Resources()) {
            return files(resources).columns("flight.mcap", new OdometryColumnsReader());
        }
    }

    @Benchmark
    public List<Odometry.Flat> flatList() throws IOException {
        try (Resources resources = new Resources()) {
            return files(resources).rows("flight.mcap", new OdometryFlatReader());
        }
    }

    @Benchmark
    public double flatStream() throws IOException {
        try (Resources resources = new Resources()) {
            return files(resources)
                    .rowStream("flight.mcap", new OdometryFlatReader())
                    .mapToDouble(Odometry.Flat::x)
                    .sum();
        }
    }

    @Benchmark
    public double nestedStream() throws IOException {
        try (Resources resources = new Resources()) {
            return files(resources)
                    .rowStream("flight.mcap", OdometryNestedReaders.reader())
                    .mapToDouble(row -> row.pose().pose().position().x())
                    .sum();
        }
    }

    private InputFiles files(Resources resources) {
        return new InputFiles(directory, resources).with(ReadOptions.DEFAULT.topic(RecordingFile.ODOMETRY));
    }
}
