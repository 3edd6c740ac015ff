package dev.metricsbuild.benchmarks;

import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.write.OutputFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The whole way: metrics of given arrays are built, their statuses derived, validated, written and flushed to disk.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar dev.metricsbuild.benchmarks.EndToEnd \
 *     --series S --points P --repeat N --out FILE
 * </pre>
 *
 * <p>Prints a JSON line a repetition: seconds to build, to write, and in all; bytes; the peak of the heap in MB. The arrays
 * are made before the clock starts; {@code write} holds validating, writing, and flushing to disk.
 */
public final class EndToEnd {
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1024 * 1024;

    private EndToEnd() {}

    /** See the class. */
    public static void main(String[] args) throws IOException {
        Map<String, String> options = new TreeMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        int series = Integer.parseInt(options.getOrDefault("--series", "1"));
        int points = Integer.parseInt(options.getOrDefault("--points", "1000000"));
        int repeat = Integer.parseInt(options.getOrDefault("--repeat", "5"));
        Path out = Path.of(options.getOrDefault("--out", "metrics.binproto"));
        Workload workload = Workload.of(series, points);
        for (int i = 0; i < repeat; i++) {
            System.out.println(run(workload, points, out));
        }
    }

    private static String run(Workload workload, int points, Path out) throws IOException {
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        JobMetrics message = workload.message();
        long built = System.nanoTime();
        if (!OutputFile.at(out.toAbsolutePath()).write(message).accepted()) {
            throw new IllegalStateException("The workload is invalid.");
        }
        long written = System.nanoTime();
        return String.format(
                Locale.ROOT,
                "{\"series\":%d,\"points\":%d,\"build\":%.4f,\"write\":%.4f,\"total\":%.4f,\"bytes\":%d,\"peakHeapMb\":%.1f}",
                workload.series(),
                points,
                (built - start) / NANOS,
                (written - built) / NANOS,
                (written - start) / NANOS,
                Files.size(out),
                peakHeap() / MEGABYTE);
    }

    private static long peakHeap() {
        return heapPools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
