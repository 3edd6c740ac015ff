package dev.metricsbuild.engine;

import dev.metricsbuild.context.BatchContext;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.write.MetricsWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A method of batch mode on its way: its collector, if it has one, its result, and whether it has failed. */
public final class BatchStep {
    private final Plan.Step step;
    private final Isolation isolation;
    private final BatchContext context;
    private final Map<PerJobKey<?>, PerJobValues> columns;
    private MetricsWriter result;
    private BatchCall call;
    private boolean failed;

    BatchStep(
            Plan.Step step,
            Isolation isolation,
            BatchContext context,
            Map<PerJobKey<?>, PerJobValues> columns,
            MetricsWriter result) {
        this.step = step;
        this.isolation = isolation;
        this.context = context;
        this.columns = columns;
        this.result = result;
        this.call = new BatchCall(step, result, context, columns);
    }

    boolean isCollector() {
        return isCollector(step);
    }

    static boolean isCollector(Plan.Step step) {
        return step.method().role() == MethodSpec.Role.BATCH_COLLECTOR;
    }

    String label() {
        return step.method().label();
    }

    /** The collector, while all goes well. */
    @Nullable
    Accumulator accumulator() {
        return failed ? null : call.accumulator();
    }

    /** Calls the method. */
    void call() throws RunFailure {
        attempt(() -> step.dispatcher().callBatch(step.position(), call));
        if (isCollector() && !failed && call.accumulator() == null) {
            failed(new IllegalStateException(step.name() + " has given no collector."));
        }
    }

    /** Feeds the collector with a job. */
    void take(FetchedJob job) throws RunFailure {
        Accumulator accumulator = accumulator();
        if (accumulator == null) {
            return;
        }
        Throwable thrown = job.prepared().thrown().get(accumulator);
        if (thrown != null) {
            failed(thrown);
        } else {
            attempt(() -> accumulator.take(job, job.prepared().results().get(accumulator)));
        }
    }

    /** Lets the collector yield its metric. */
    void finish() throws RunFailure {
        Accumulator accumulator = accumulator();
        if (accumulator != null) {
            attempt(() -> call.finish(accumulator));
        }
    }

    MetricsWriter result() {
        return result;
    }

    /** Runs code of the user's. */
    @FunctionalInterface
    private interface UserCode {
        void run() throws Throwable;
    }

    @SuppressWarnings("CatchingUnchecked") // A method may throw whatever it likes; it is told to its author.
    private void attempt(UserCode code) throws RunFailure {
        try {
            code.run();
        } catch (Throwable thrown) {
            failed(thrown);
        }
    }

    private void failed(Throwable thrown) throws RunFailure {
        failed = true;
        result = result.empty();
        call = new BatchCall(step, result, context, columns);
        PlatformException platform = platformFailure(thrown);
        if (platform != null) {
            throw RunFailure.of(platform, "\nIt was asked for by \"" + label() + "\" (" + step.name() + ").");
        }
        if (thrown instanceof OutOfMemoryError e) {
            throw MemoryFailure.ofBatch(step, e);
        }
        isolation.failed(step, thrown, result);
    }

    private static @Nullable PlatformException platformFailure(Throwable thrown) {
        int depth = 0;
        for (Throwable t = thrown; t != null && depth < 20; t = t.getCause()) {
            if (t instanceof PlatformException failure) {
                return failure;
            }
            depth++;
        }
        return null;
    }
}
