package dev.metricsbuild.engine;

import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.batch.JobsSource;
import dev.metricsbuild.write.IdSource;
import dev.metricsbuild.write.MetricsWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Computes the metrics of a batch: asks for the collectors, feeds them the jobs in one pass, and calls the methods that want to see
 * them all.
 */
public final class BatchComputation {
    private final Plan plan;
    private final Isolation isolation;
    private final Engine engine;
    private final Settings settings;
    private final RunListener listener;

    /**
     * How a batch is computed.
     *
     * @param outputs the directory that the file is written into
     * @param maxInFlight the most requests at a time
     * @param allowedMissing how many jobs may be missing
     */
    public record Settings(Path outputs, int maxInFlight, int allowedMissing) {}

    /** A computation that has not begun. */
    public BatchComputation(Plan plan, Isolation isolation, Engine engine, Settings settings, RunListener listener) {
        this.plan = plan;
        this.isolation = isolation;
        this.engine = engine;
        this.settings = settings;
        this.listener = listener;
    }

    /**
     * The message of the file.
     *
     * @param id names the result in the file
     * @throws RunFailure if a method fails for good, jobs are missing, or the platform cannot be used
     */
    public JobMetrics compute(JobsSource source, UUID id, IdSource ids) throws RunFailure {
        try {
            MetricsWriter writer = new MetricsWriter(id, ids);
            computeInto(writer, id, source);
            return writer.build();
        } catch (PlatformException e) {
            throw RunFailure.of(e, "");
        }
    }

    private void computeInto(MetricsWriter writer, UUID id, JobsSource source) throws RunFailure {
        BatchRecipe recipe = new BatchRecipe(
                BatchRecipe.methods(plan),
                isolation.onError(),
                id,
                settings.outputs().toString(),
                settings.maxInFlight(),
                settings.allowedMissing());
        BatchSetup setup = new BatchSetup(recipe, plan, isolation, source, writer);
        BatchPass pass = setup.pass(listener);
        if (pass != null) {
            engine.run(pass);
        }
        setup.missing().requireNotTooMany();
        finish(setup.steps());
        setup.steps().forEach(step -> writer.addAll(step.result()));
        setup.missing().report(writer, listener);
    }

    private void finish(List<BatchStep> steps) throws RunFailure {
        int number = 0;
        for (BatchStep step : steps) {
            listener.progress(++number, steps.size(), step.label());
            if (step.isCollector()) {
                step.finish();
            } else {
                step.call();
            }
        }
        listener.progressDone();
    }
}
