package dev.metricsbuild.run;

import dev.metricsbuild.run.generated.Resources;
import dev.metricsbuild.write.MetricsWriter;

/** Computes the metrics of one job. */
final class JobMode {
    private final Plan plan;
    private final Isolation isolation;
    private final JobContext context;
    private final Console console;

    JobMode(Plan plan, Isolation isolation, JobContext context, Console console) {
        this.plan = plan;
        this.isolation = isolation;
        this.context = context;
        this.console = console;
    }

    /** Calls every method in turn; what each yields goes into the writer if it succeeds. */
    void computeInto(MetricsWriter writer) throws RunFailure {
        int number = 0;
        for (Plan.Step step : plan.steps()) {
            console.progress(++number, plan.steps().size(), step.method().label());
            call(step, writer);
        }
        console.progressDone();
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
