package dev.metricsbuild.benchmarks;

import dev.metricsbuild.proto.JobMetrics;
import dev.metricsbuild.validate.MetricsValidator;
import dev.metricsbuild.validate.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

/** Validating a file, beside protobuf merely parsing the same file into a message. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init")
public class ValidationBenchmark {

    /** Metrics with two series each, times the points of a series: the second makes a file of some 500 MB. */
    @Param({"1000x1000", "55x1000000"})
    public String size;

    private Path file;

    /** Writes the file. */
    @Setup
    public void write() throws IOException {
        String[] numbers = size.split("x", 2);
        file = Files.createTempFile("benchmark-", ".binproto");
        try (OutputStream out = Files.newOutputStream(file)) {
            new SampleMessage(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])).writeTo(out);
        }
    }

    /** Deletes the file. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** Scans the file and checks all rules. */
    @Benchmark
    public ValidationReport validate() throws IOException {
        return MetricsValidator.validate(file);
    }

    /** Builds the message, and checks nothing. */
    @Benchmark
    public JobMetrics parse() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return JobMetrics.parseFrom(in);
        }
    }
}
