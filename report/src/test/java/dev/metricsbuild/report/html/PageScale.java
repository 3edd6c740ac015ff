package dev.metricsbuild.report.html;

import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.Metric;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Measures pages of many points: their size, and how soon they can be used. See benchmarks/RESULTS.md. */
final class PageScale {
    private static final int SERIES = 10;
    private static final long SEED = 7;
    private static final int RUNS = 3;

    private PageScale() {}

    /** Prints a line for each size. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createTempDirectory("page");
        System.out.println("seed " + SEED + ", " + SERIES + " series, median of " + RUNS);
        for (int points : new int[] {10_000, 1_000_000, 10_000_000}) {
            Path page = directory.resolve("page.html");
            HtmlReport.of(SampleJobs.job("scale", directory, metrics(points / SERIES)))
                    .write(page);
            try (Browser browser = Browser.start()) {
                int[] ready = new int[RUNS];
                int[] drawn = new int[RUNS];
                for (int run = 0; run < RUNS; run++) {
                    ready[run] = browser.open(page, "");
                    browser.await("return document.querySelector('.plot .main-svg') !== null");
                    drawn[run] = ((Number) browser.run("return Math.round(performance.now())")).intValue();
                }
                java.util.Arrays.sort(ready);
                java.util.Arrays.sort(drawn);
                System.out.printf(
                        "%,d points: %.1f MB, usable after %d ms, first plots drawn after %d ms%n",
                        points, Files.size(page) / 1e6, ready[RUNS / 2], drawn[RUNS / 2]);
            }
        }
    }

    private static List<Metric> metrics(int size) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Metric> metrics = new ArrayList<>();
        for (int series = 0; series < SERIES; series++) {
            long[] times = new long[size];
            double[] values = new double[size];
            double value = 0;
            for (int i = 0; i < size; i++) {
                times[i] = i * 1_000_000L + random.nextInt(1000);
                value += random.nextDouble() - 0.5;
                values[i] = value;
            }
            metrics.add(SampleJobs.spec("Series " + series)
                    .failsAbove(20)
                    .build()
                    .metric(DoubleOverTime.of(times, values)));
        }
        return metrics;
    }
}
