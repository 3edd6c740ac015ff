package dev.metricsbuild.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ways of {@link RecordingBindingBenchmark} in processor time, the least of several runs, for machines on which others
 * work. Arguments: the compression, how many messages, how many runs.
 */
public final class BindingTimes {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private BindingTimes() {}

    private interface Way {
        Object run() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        RecordingBindingBenchmark benchmark = new RecordingBindingBenchmark();
        benchmark.compression = arguments[0];
        benchmark.messages = Integer.parseInt(arguments[1]);
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("raw", benchmark::raw);
        ways.put("columns", benchmark::columns);
        ways.put("flatList", benchmark::flatList);
        ways.put("flatStream", benchmark::flatStream);
        ways.put("nestedStream", benchmark::nestedStream);
        benchmark.write();
        try {
            for (Map.Entry<String, Way> way : ways.entrySet()) {
                long least = least(way.getValue(), Integer.parseInt(arguments[2]));
                System.out.println(way.getKey() + ": " + least / benchmark.messages + " ns a message");
            }
        } finally {
            benchmark.delete();
        }
    }

    private static long least(Way way, int runs) throws IOException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            Object result = way.run();
            long time = THREADS.getCurrentThreadCpuTime() - start;
            if (result != null) {
                least = Math.min(least, time);
            }
        }
        return least;
    }
}
