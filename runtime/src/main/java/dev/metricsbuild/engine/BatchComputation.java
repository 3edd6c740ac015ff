package dev.metricsbuild.engine;

import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.batch.JobRow;
import dev.metricsbuild.source.batch.JobsSource;
import dev.metricsbuild.write.IdSource;
import dev.metricsbuild.write.MetricsWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Computes the metrics of a batch: asks for the collectors, lets the jobs pass by once, and calls the methods that want to see
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
        MissingJobs missing = new MissingJobs(settings.allowedMissing());
        JobRows rows = new JobRows(source);
        FetchedBatch context = new FetchedBatch(id, settings.outputs(), rows, source, missing, settings.maxInFlight());
        Map<PerJobKey<?>, PerJobValues> values = values();
        List<BatchStep> steps = new ArrayList<>();
        for (Plan.Step step : plan.steps()) {
            steps.add(new BatchStep(step, isolation, context, values, writer.empty()));
        }
        for (BatchStep step : steps) {
            if (step.isCollector()) {
                step.call();
            }
        }
        pass(source, rows, values, steps, missing);
        missing.requireNotTooMany();
        finish(steps);
        steps.forEach(step -> writer.addAll(step.result()));
        missing.report(writer, listener);
    }

    /** The values of each key, which are kept if any method wants to see them all at once. */
    private Map<PerJobKey<?>, PerJobValues> values() {
        Map<PerJobKey<?>, Boolean> kept = new LinkedHashMap<>();
        for (Plan.Step step : plan.steps()) {
            boolean all = !BatchStep.isCollector(step);
            step.method().keys().forEach(key -> kept.merge(key, all, Boolean::logicalOr));
        }
        Map<PerJobKey<?>, PerJobValues> values = new LinkedHashMap<>();
        kept.forEach((key, all) -> values.put(key, new PerJobValues(key, all)));
        return values;
    }

    private void pass(
            JobsSource source,
            JobRows rows,
            Map<PerJobKey<?>, PerJobValues> values,
            List<BatchStep> steps,
            MissingJobs missing)
            throws RunFailure {
        boolean collects = steps.stream().anyMatch(step -> step.accumulator() != null);
        if (values.isEmpty() && !collects) {
            return;
        }
        boolean jobsAreAskedFor = steps.stream().anyMatch(step -> !step.isCollector());
        Iterator<JobRow> jobs = jobsAreAskedFor ? rows.keepingIterator() : rows.iterator();
        engine.run(new BatchPass(source, jobs, values, steps, missing, settings.maxInFlight(), listener));
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
