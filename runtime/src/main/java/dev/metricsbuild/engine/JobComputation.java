package dev.metricsbuild.engine;

import dev.metricsbuild.context.JobContext;
import dev.metricsbuild.input.Resources;
import dev.metricsbuild.write.MetricsWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Computes the metrics of one job. */
public final class JobComputation {
    private final Plan plan;
    private final Isolation isolation;
    private final JobContext context;
    private final RunListener listener;

    /** A computation that has not begun. */
    public JobComputation(Plan plan, Isolation isolation, JobContext context, RunListener listener) {
        this.plan = plan;
        this.isolation = isolation;
        this.context = context;
        this.listener = listener;
    }

    /** Calls every method in turn; what each yields goes into the writer if it succeeds. */
    public void computeInto(MetricsWriter writer) throws RunFailure {
        int number = 0;
        for (Plan.Step step : plan.steps()) {
            listener.progress(++number, plan.steps().size(), step.method().label());
            call(step, writer);
        }
        listener.progressDone();
    }

    @SuppressWarnings("CatchingUnchecked") // A method may throw whatever it likes; it is told to its author.
    private void call(Plan.Step step, MetricsWriter writer) throws RunFailure {
        MetricsWriter own = writer.empty();
        AtomicReference<Path> lastFile = new AtomicReference<>();
        try (Resources resources = new Resources()) {
            JobCall call = new JobCall(step.dispatcher(), step.method(), own, context, resources, lastFile::set);
            step.dispatcher().call(step.position(), call);
        } catch (OutOfMemoryError e) {
            throw MemoryFailure.ofJob(step, Optional.ofNullable(lastFile.get()), e);
        } catch (Throwable thrown) {
            isolation.failed(step, thrown, writer);
            return;
        }
        writer.addAll(own);
    }
}
