package dev.metricsbuild.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.McapOrder;
import dev.metricsbuild.mcap.McapQuery;
import dev.metricsbuild.mcap.read.McapReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes a recording, or reads every message of one, to be held against readers in other languages that read the same file.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar dev.metricsbuild.benchmarks.RecordingReading \
 *     write FILE plain|lz4|zstd MESSAGES BYTES
 * java -cp benchmarks/target/benchmarks.jar dev.metricsbuild.benchmarks.RecordingReading \
 *     read FILE FILE|LOG_TIME TIMES
 * </pre>
 *
 * <p>Prints for each time a line of JSON: the messages, and the seconds by the clock and of all processors.
 */
public final class RecordingReading {
    private static final double NANOS_OF_SECOND = 1e9;

    private RecordingReading() {}

    /** See the class. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        if (args[0].equals("write")) {
            String compression = args[2].equals("plain") ? "" : args[2];
            RecordingFile.write(file, compression, Integer.parseInt(args[3]), Integer.parseInt(args[4]));
            return;
        }
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        for (int i = 0; i < Integer.parseInt(args[3]); i++) {
            long wall = System.nanoTime();
            long cpu = system.getProcessCpuTime();
            long messages = read(file, McapOrder.valueOf(args[2]));
            System.out.println(String.format(
                    Locale.ROOT,
                    "{\"order\":\"%s\",\"messages\":%d,\"wall\":%.3f,\"cpu\":%.3f}",
                    args[2],
                    messages,
                    (System.nanoTime() - wall) / NANOS_OF_SECOND,
                    (system.getProcessCpuTime() - cpu) / NANOS_OF_SECOND));
        }
    }

    private static long read(Path file, McapOrder order) throws IOException {
        long messages = 0;
        long sum = 0;
        try (McapReader reader = McapReader.open(file);
                McapMessages all = reader.messages(McapQuery.all().order(order))) {
            while (all.next()) {
                messages++;
                sum += all.message().logTime() + all.message().length();
            }
        }
        if (sum == 0) {
            throw new IllegalStateException("a recording has messages");
        }
        return messages;
    }
}
