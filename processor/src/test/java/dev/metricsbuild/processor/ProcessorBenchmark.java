package dev.metricsbuild.processor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.annotation.processing.Processor;

/**
 * Reports what the processor adds to a compilation, by the number of methods: run its {@code main} on the test's class
 * path. Each figure is the median processor time of several compilations in one warm JVM, with the processor and without,
 * of the same sources; what is added includes the compilation of the generated files.
 */
final class ProcessorBenchmark {
    private static final int[] SIZES = {125, 250, 500, 1_000, 2_000};
    private static final int RUNS = 7;

    private ProcessorBenchmark() {}

    public static void main(String[] args) throws IOException {
        System.out.println("| methods | without [ms] | with [ms] | added [ms] | added a method [ms] |");
        System.out.println("| --- | --- | --- | --- | --- |");
        measure(500);
        measure(500);
        for (int size : SIZES) {
            double without = measure(size);
            double with = measure(size, new MetricsProcessor(), new GeneratedMarksProcessor());
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %.0f | %.0f | %.0f | %.2f |%n",
                    size,
                    without,
                    with,
                    with - without,
                    (with - without) / size);
        }
    }

    private static double measure(int size, Processor... none) throws IOException {
        double[] times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            Path directory = Files.createTempDirectory("processor-benchmark");
            Sources sources = new Sources(directory).add("big.Big", BigInputTest.big(size));
            Processor[] processors =
                    none.length == 0 ? none : new Processor[] {new MetricsProcessor(), new GeneratedMarksProcessor()};
            long start = cpuTime();
            new Harness(directory)
                    .options("--release", "17")
                    .processors(processors)
                    .compile(sources.directory());
            times[run] = (cpuTime() - start) / 1e6;
            delete(directory);
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    /** Of this thread, on which the compiler runs: other load on the machine does not count. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
