package dev.metricsbuild.engine;

import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.source.batch.JobRow;
import dev.metricsbuild.source.batch.JobsSource;
import dev.metricsbuild.write.MetricsWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a batch begins with, in whatever process: its methods, of which those that return collectors have been called. */
final class BatchSetup {
    private final BatchRecipe recipe;
    private final JobsSource source;
    private final JobRows rows;
    private final MissingJobs missing;
    private final Map<PerJobKey<?>, PerJobValues> values;
    private final List<BatchStep> steps = new ArrayList<>();

    /** Calls the methods that return collectors. */
    BatchSetup(BatchRecipe recipe, Plan plan, Isolation isolation, JobsSource source, MetricsWriter writer)
            throws RunFailure {
        this.recipe = recipe;
        this.source = source;
        this.rows = new JobRows(source);
        this.missing = new MissingJobs(recipe.allowedMissing());
        this.values = values(plan);
        FetchedBatch context = new FetchedBatch(
                recipe.batchId(), Path.of(recipe.outputs()), rows, source, missing, recipe.maxInFlight());
        for (Plan.Step step : plan.steps()) {
            steps.add(new BatchStep(step, isolation, context, values, writer.empty()));
        }
        for (BatchStep step : steps) {
            if (step.isCollector()) {
                step.call();
            }
        }
    }

    /** The values of each key, which are kept if any method wants to see them all at once. */
    private static Map<PerJobKey<?>, PerJobValues> values(Plan plan) {
        Map<PerJobKey<?>, Boolean> kept = new LinkedHashMap<>();
        for (Plan.Step step : plan.steps()) {
            boolean all = !BatchStep.isCollector(step);
            step.method().keys().forEach(key -> kept.merge(key, all, Boolean::logicalOr));
        }
        Map<PerJobKey<?>, PerJobValues> values = new LinkedHashMap<>();
        kept.forEach((key, all) -> values.put(key, new PerJobValues(key, all)));
        return values;
    }

    List<BatchStep> steps() {
        return steps;
    }

    MissingJobs missing() {
        return missing;
    }

    /** The pass over all jobs; null if nothing of them is asked for. */
    @Nullable
    BatchPass pass(RunListener listener) {
        boolean collects = steps.stream().anyMatch(step -> step.accumulator() != null);
        if (values.isEmpty() && !collects) {
            return null;
        }
        boolean jobsAreAskedFor = steps.stream().anyMatch(step -> !step.isCollector());
        return pass(jobsAreAskedFor ? rows.keepingIterator() : rows.iterator(), listener);
    }

    /** The pass over some jobs. */
    BatchPass pass(Iterator<JobRow> jobs, RunListener listener) {
        return new BatchPass(recipe, source, jobs, values, steps, missing, listener);
    }
}
