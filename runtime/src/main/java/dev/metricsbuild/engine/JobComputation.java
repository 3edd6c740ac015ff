package dev.metricsbuild.engine;

import dev.metricsbuild.context.JobContext;
import dev.metricsbuild.input.Resources;
import dev.metricsbuild.write.MetricsWriter;

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
        try (Resources resources = new Resources()) {
            step.dispatcher()
                    .call(step.position(), new JobCall(step.dispatcher(), step.method(), own, context, resources));
        } catch (Throwable thrown) {
            isolation.failed(step, thrown, writer);
            return;
        }
        writer.addAll(own);
    }
}
