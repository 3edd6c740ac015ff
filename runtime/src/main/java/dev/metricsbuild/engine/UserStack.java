package dev.metricsbuild.engine;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What a method has thrown, as its author wants to see it: their frames, and not those of the engine around and below. */
final class UserStack {
    private static final List<String> OURS =
            List.of("data", "metric", "wire", "read", "write", "validate", "input", "source", "engine", "run");

    private static final int MOST_FRAMES = 60;
    private static final String ENGINE = "dev.metricsbuild.engine.";

    private UserStack() {}

    /** The stack trace, without our frames and without what has called the dispatcher. */
    static String of(Throwable thrown, String dispatcherClass) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        trim(thrown, dispatcherClass, seen);
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return shortened(text.toString().stripTrailing());
    }

    /** The text with at most so many frames in a row: recursion without an end has a thousand, which are all alike. */
    private static String shortened(String trace) {
        StringBuilder shortened = new StringBuilder();
        int frames = 0;
        for (String line : (Iterable<String>) trace.lines()::iterator) {
            boolean isFrame = line.stripLeading().startsWith("at ");
            if (!isFrame && frames > MOST_FRAMES) {
                shortened.append("\t... ").append(frames - MOST_FRAMES).append(" more frames\n");
            }
            frames = isFrame ? frames + 1 : 0;
            if (frames <= MOST_FRAMES) {
                shortened.append(line).append('\n');
            }
        }
        if (frames > MOST_FRAMES) {
            shortened.append("\t... ").append(frames - MOST_FRAMES).append(" more frames\n");
        }
        return shortened.toString().stripTrailing();
    }

    private static void trim(Throwable thrown, String dispatcherClass, Set<Throwable> seen) {
        if (!seen.add(thrown)) {
            return;
        }
        StackTraceElement[] trace = thrown.getStackTrace();
        StackTraceElement[] users = Arrays.stream(trace, 0, endOfCall(trace))
                .takeWhile(frame -> !frame.getClassName().equals(dispatcherClass))
                .filter(frame -> !isOurs(frame.getClassName()))
                .toArray(StackTraceElement[]::new);
        StackTraceElement[] shown = users.length > 0 ? users : aboveEngine(trace);
        if (shown.length > 0) {
            thrown.setStackTrace(shown);
        }
        if (thrown.getCause() != null) {
            trim(thrown.getCause(), dispatcherClass, seen);
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            trim(suppressed, dispatcherClass, seen);
        }
    }

    /** What has called the engine, in this process or another, is none of the author's affair. */
    private static int endOfCall(StackTraceElement[] trace) {
        int end = trace.length;
        while (end > 0 && !trace[end - 1].getClassName().startsWith(ENGINE)) {
            end--;
        }
        return end == 0 ? trace.length : end;
    }

    private static StackTraceElement[] aboveEngine(StackTraceElement[] trace) {
        return Arrays.stream(trace)
                .takeWhile(frame -> !frame.getClassName().startsWith(ENGINE))
                .toArray(StackTraceElement[]::new);
    }

    private static boolean isOurs(String className) {
        return OURS.stream().anyMatch(name -> className.startsWith("dev.metricsbuild." + name + "."));
    }
}
