package dev.metricsbuild.benchmarks;

import dev.metricsbuild.proto.JobMetrics;
import dev.metricsbuild.validate.MetricsValidator;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints what validating costs as a ratio to protobuf merely parsing the same file, in time and in memory. Memory is the
 * smallest heap, to the megabyte, with which a virtual machine of its own gets through: what a garbage collector happens
 * to leave lying about does not count.
 */
public final class ValidationScale {
    private static final int ROUNDS = 7;
    private static final int LARGEST_HEAP = 2560;

    private ValidationScale() {}

    /** Measures the two sizes, or does one of the two things once if told so. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2) {
            once(arguments[0], Path.of(arguments[1]));
            return;
        }
        measure("1,000 metrics, 2,000 series of 1,000 points", 1000, 1000);
        measure("a file of 500 MB", 55, 1_000_000);
    }

    private static void measure(String title, int metrics, int points) throws IOException, InterruptedException {
        Path file = Files.createTempFile("scale-", ".binproto");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                new SampleMessage(metrics, points).writeTo(out);
            }
            print(title, file);
        } finally {
            Files.delete(file);
        }
    }

    private static void print(String title, Path file) throws IOException, InterruptedException {
        List<Double> parse = new ArrayList<>();
        List<Double> validate = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            parse.add(milliseconds("parse", file));
            validate.add(milliseconds("validate", file));
        }
        int parseHeap = smallestHeap("parse", file);
        int validateHeap = smallestHeap("validate", file);
        PrintStream out = System.out;
        out.printf("%s (%d bytes)%n", title, Files.size(file));
        out.printf(
                "  time: parse %.1f ms, validate %.1f ms, ratio %.3f%n",
                median(parse), median(validate), median(validate) / median(parse));
        out.printf(
                "  heap: parse %d MB, validate %d MB, ratio %.3f%n",
                parseHeap, validateHeap, (double) validateHeap / parseHeap);
    }

    private static double milliseconds(String what, Path file) throws IOException {
        System.gc();
        long start = System.nanoTime();
        once(what, file);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static void once(String what, Path file) throws IOException {
        boolean done;
        if (what.equals("parse")) {
            try (InputStream in = Files.newInputStream(file)) {
                done = JobMetrics.parseFrom(in).getMetricsDataCount() > 0;
            }
        } else {
            done = MetricsValidator.validate(file).accepted();
        }
        if (!done) {
            throw new IllegalStateException(what + " of " + file);
        }
    }

    private static int smallestHeap(String what, Path file) throws IOException, InterruptedException {
        int tooSmall = 1;
        int enough = LARGEST_HEAP;
        while (enough - tooSmall > Math.max(1, enough / 50)) {
            int heap = (tooSmall + enough) / 2;
            if (runs(what, file, heap)) {
                enough = heap;
            } else {
                tooSmall = heap;
            }
        }
        return enough;
    }

    private static boolean runs(String what, Path file, int heap) throws IOException, InterruptedException {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        Process process = new ProcessBuilder(
                        java,
                        "-XX:+UseSerialGC",
                        "-Xmx" + heap + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ValidationScale.class.getName(),
                        what,
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor() == 0;
    }
}
