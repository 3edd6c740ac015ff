package dev.metricsbuild.engine;

import java.nio.file.Path;
import java.util.Optional;

/** Says that the heap was too small, for what, and what would help. */
public final class MemoryFailure {
    private static final int MIB = 1 << 20;
    private static final String MORE =
            ".\nGive the JVM more with -Xmx, for example JAVA_TOOL_OPTIONS=-Xmx4g in the environment";

    private MemoryFailure() {}

    /** A method of job mode ran out of memory. */
    static RunFailure ofJob(Plan.Step step, Optional<Path> lastFile, OutOfMemoryError thrown) {
        String file = lastFile.map(path -> " It last asked for " + path + ".").orElse("");
        return failure(
                named(step),
                thrown,
                file + " A Stream of rows, or a record of arrays for the columns, takes less than a List of rows.");
    }

    /** A method of batch mode ran out of memory. */
    static RunFailure ofBatch(Plan.Step step, OutOfMemoryError thrown) {
        return failure(
                named(step),
                thrown,
                " A method that returns a collector sees one job after the other, and keeps none of them.");
    }

    /** Memory ran out outside of any method. */
    public static RunFailure of(OutOfMemoryError thrown) {
        return failure(
                "The run",
                thrown,
                " In a batch, fewer jobs at a time (--max-in-flight) and collectors take less memory.");
    }

    private static String named(Plan.Step step) {
        return "\"" + step.method().label() + "\" (" + step.name() + ")";
    }

    private static RunFailure failure(String who, OutOfMemoryError thrown, String advice) {
        long heap = Runtime.getRuntime().maxMemory() / MIB;
        return new RunFailure(
                RunFailure.Reason.OUT_OF_MEMORY,
                who + " ran out of memory: " + thrown.getMessage() + ", with a heap of at most " + heap + " MiB" + MORE
                        + "." + advice + "\nNothing was written.",
                thrown);
    }
}
