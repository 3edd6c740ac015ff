package dev.metricsbuild.run;

import com.sun.management.GarbageCollectionNotificationInfo;
import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.collect.MetricCollectors;
import dev.metricsbuild.context.JobMetricsView;
import dev.metricsbuild.data.MetricsData;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.DataSpec;
import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.MetricType;
import dev.metricsbuild.source.fake.FakeJob;
import dev.metricsbuild.source.fake.FakePlatform;
import dev.metricsbuild.source.fake.Fault;
import dev.metricsbuild.write.MetricsWriter;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * Measures batch mode over a fake platform in a process of its own: how long against how long it must take, and what of the
 * heap is in use.
 *
 * <pre>
 * java -cp CP dev.metricsbuild.run.BatchBenchmark serve DIR JOBS LATENCY_MS FAULT_PERCENT   (until a line is entered)
 * java -cp CP dev.metricsbuild.run.BatchBenchmark run DIR scalar|series|everything
 * </pre>
 */
public final class BatchBenchmark {
    private static final int LINES = 19;
    private static final int POINTS = 100;
    private static final PerJobKey<Double> SCALAR = PerJobKey.doubles("top", "Top", false);
    private static final PerJobKey<DoubleOverTime> LINE =
            PerJobKey.values("line3", "Line 3", DoubleOverTime.class, false);

    private BatchBenchmark() {}

    public static void main(String[] args) throws IOException {
        if (args[0].equals("serve")) {
            serve(Path.of(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]), Integer.parseInt(args[4]));
        } else {
            run(Path.of(args[1]), args[2]);
        }
    }

    private static void serve(Path directory, int jobs, int latency, int faultPercent) throws IOException {
        try (FakePlatform platform = new FakePlatform().silent().latency(latency)) {
            FakeJob first = FakeJob.of(0, BatchBenchmark::fill);
            platform.add(first);
            for (int i = 1; i < jobs; i++) {
                platform.add(FakeJob.like(first, i));
            }
            AtomicLong requests = new AtomicLong();
            AtomicLong faults = new AtomicLong();
            Random random = new Random(5);
            List<Fault> kinds = List.of(
                    Fault.status(503),
                    Fault.status(500),
                    Fault.status(429, "0"),
                    Fault.of(Fault.Kind.RESET),
                    Fault.of(Fault.Kind.TRUNCATED));
            platform.faults(request -> {
                requests.incrementAndGet();
                synchronized (random) {
                    if (random.nextInt(100) >= faultPercent) {
                        return null;
                    }
                    faults.incrementAndGet();
                    return kinds.get(random.nextInt(kinds.size()));
                }
            });
            platform.config(directory.resolve("inputs"));
            System.out.println("serving " + jobs + " jobs");
            while (System.in.read() != '\n') {
                // Whatever else is entered is no line.
            }
            System.out.println(requests + " requests, " + faults + " of them with faults");
        }
    }

    /** 20 metrics, and 40 series: of each line values and statuses, the times of all, and data of its own. */
    private static void fill(MetricsWriter writer) {
        writer.add("Top", 42);
        MetricsData times = MetricsData.ofNanos(
                LongStream.range(0, POINTS).map(i -> i * 10_000_000).toArray());
        for (int line = 0; line < LINES; line++) {
            double[] values = new double[POINTS];
            for (int i = 0; i < POINTS; i++) {
                values[i] = Math.sin(i * 0.1 + line);
            }
            writer.add(
                    "Line " + line,
                    DoubleOverTime.builder()
                            .line(MetricsData.ofDoubles(values).indexedBy(times))
                            .build());
        }
        writer.addData(DataSpec.of("Errors", "m"), MetricsData.ofDoubles(new double[POINTS]));
    }

    private static TestDispatcher dispatcher(String what) {
        TestDispatcher fleet = new TestDispatcher();
        return switch (what) {
            case "scalar" ->
                fleet.collector("Mean", MetricType.SCALAR, run -> run.collect(SCALAR, MetricCollectors.mean()), SCALAR)
                        .collector(
                                "Count", MetricType.SCALAR, run -> run.collect(SCALAR, Collectors.counting()), SCALAR);
            case "series" ->
                fleet.collector(
                                "Points",
                                MetricType.HISTOGRAM,
                                run -> run.collect(
                                        LINE, MetricCollectors.histogram().ofTimeSeries()),
                                LINE)
                        .collector("Count", MetricType.SCALAR, run -> run.collect(LINE, Collectors.counting()), LINE);
            default ->
                fleet.collector(
                        "Count",
                        MetricType.SCALAR,
                        run -> run.collectJobs(Collector.of(
                                AtomicLong::new,
                                (AtomicLong count, JobMetricsView job) -> count.addAndGet(everything(job)),
                                (left, right) -> {
                                    left.addAndGet(right.get());
                                    return left;
                                },
                                AtomicLong::doubleValue)));
        };
    }

    private static long everything(JobMetricsView job) {
        return job.metricNames().stream()
                        .filter(name -> job.metric(name).isPresent())
                        .count()
                + job.dataNames().stream()
                        .filter(name -> job.data(name).isPresent())
                        .count();
    }

    private static void run(Path directory, String what) throws IOException {
        AtomicLong peak = new AtomicLong();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, back) -> peak.accumulateAndGet(used(notification), Math::max), null, null);
        }
        long begin = System.nanoTime();
        ExitCode code = BuildRunner.run(
                new Build("Fleet", OnError.FAIL, List.of(dispatcher(what))),
                new String[] {"--root", directory.toString()},
                Console.system());
        System.out.printf(
                Locale.ROOT,
                "%s: %s in %.1f s, at most %.1f MiB of the heap in use after a full collection%n",
                what,
                code,
                (System.nanoTime() - begin) / 1e9,
                peak.get() / 1048576.0);
    }

    /** What is in use after the whole heap has been collected; after lesser collections much of it is garbage. */
    private static long used(Notification notification) {
        GarbageCollectionNotificationInfo info =
                GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
        if (!info.getGcAction().contains("major")) {
            return 0;
        }
        return info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> pool.getKey().contains("Gen")
                        || pool.getKey().contains("Eden")
                        || pool.getKey().contains("Survivor"))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }
}
