package dev.metricsbuild.engine;

import dev.metricsbuild.context.BatchContext;
import dev.metricsbuild.generated.MethodSpec;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.write.MetricsWriter;
import java.util.Map;
import java.util.stream.Collector;
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
    private @Nullable String failure;
    private @Nullable Collector<?, ?, ?> collector;

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
        Accumulator accumulator = call.accumulator();
        if (accumulator != null) {
            collector = accumulator.collector();
        } else if (isCollector() && !failed) {
            failed(new IllegalStateException(step.name() + " returned no collector."));
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
            throw RunFailure.of(platform, "\nIt is needed by \"" + label() + "\" (" + step.name() + ").");
        }
        if (thrown instanceof OutOfMemoryError e) {
            throw MemoryFailure.ofBatch(step, e);
        }
        failedWith(isolation.described(step, thrown));
    }

    private void failedWith(String described) {
        failure = described;
        isolation.show(step, described, result);
    }

    /** What is shown in the place of the metric, if the method has failed. */
    @Nullable
    String failure() {
        return failure;
    }

    /** The collector that the method has returned, whatever has become of it. */
    @Nullable
    Collector<?, ?, ?> collector() {
        return collector;
    }

    /** Takes over what another process has found: that the collector failed at a later job. */
    void failElsewhere(String described) {
        if (!failed) {
            failed = true;
            result = result.empty();
            call = new BatchCall(step, result, context, columns);
            failedWith(described);
        }
    }

    /** Takes over what another process has collected of the jobs that follow. */
    void merge(Object later) throws RunFailure {
        Accumulator accumulator = accumulator();
        if (accumulator != null) {
            attempt(() -> accumulator.merge(later));
        }
    }

    /** Class and method. */
    String name() {
        return step.name();
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
