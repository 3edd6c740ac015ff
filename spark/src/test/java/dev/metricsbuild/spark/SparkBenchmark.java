package dev.metricsbuild.spark;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.run.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures jobs a second over a directory, against the number of tasks at a time and of jobs a partition. Each line is the
 * best of a few runs in one process, Spark's start and end included.
 *
 * <pre>
 * java -cp CP dev.metricsbuild.spark.SparkBenchmark DIR JOBS RUNS
 * </pre>
 */
public final class SparkBenchmark {
    private SparkBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        int jobs = Integer.parseInt(args[1]);
        int runs = Integer.parseInt(args[2]);
        String directory = Flights.directory(root.resolve("jobs"), jobs).toString();
        measure(root, jobs, runs, "--batch-dir", directory);
        for (String master : List.of("local[1]", "local[2]")) {
            for (int each : new int[] {16, 64, 256, 1024, 4096}) {
                measure(
                        root,
                        jobs,
                        runs,
                        "--batch-dir",
                        directory,
                        "--engine",
                        "spark",
                        "--master",
                        master,
                        "--jobs-per-partition",
                        String.valueOf(each));
            }
        }
        System.exit(0);
    }

    private static void measure(Path root, int jobs, int runs, String... args) {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            long begin = System.nanoTime();
            SparkRun run = SparkRun.of(root, "out", OnError.FAIL, new FleetDispatcher(), args);
            seconds.add((System.nanoTime() - begin) / 1e9);
            if (run.code() != ExitCode.WRITTEN) {
                throw new IllegalStateException(run.output());
            }
        }
        double best = seconds.stream().min(Double::compare).orElseThrow();
        String what = String.join(" ", List.of(args).subList(2, args.length));
        System.out.printf(
                Locale.ROOT,
                "%-70s %6.1f s %8.0f jobs/s  %s%n",
                what.isEmpty() ? "local engine" : what,
                best,
                jobs / best,
                seconds);
    }
}
