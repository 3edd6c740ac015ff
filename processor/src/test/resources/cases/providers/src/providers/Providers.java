package providers;

import dev.metricsbuild.annotations.*;
import dev.metricsbuild.context.*;
import java.io.IOException;
import java.util.*;
import java.util.concurrent.TimeoutException;

/** Providers that need each other, throw, and are generic or primitive. */
public class Providers {
    record Log(List<String> lines) {}

    @Provides static int limit() { return 3; }
    @Provides static List<String> lines(@LogFile("a.txt") String text, int limit) throws IOException { return List.of(); }
    @Provides static Log log(List<String> lines, JobContext job) throws TimeoutException { return new Log(lines); }
    @Provides static byte[] bytes() { return new byte[0]; }
    @Provides static Map<String, int[]> table(BatchContext batch) { return Map.of(); }

    @JobMetric static double one(Log log, byte[] bytes, int limit) { return 1; }
    @JobMetric static double two(Log log, JobContext job) throws Error { return 2; }
    @JobMetric static double three() throws Throwable { return 3; }
    @BatchMetric static double four(int limit, Map<String, int[]> table, BatchContext batch) throws InterruptedException { return 4; }
}
