package dev.metricsbuild.engine;

import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.source.batch.JobRow;
import dev.metricsbuild.source.batch.JobsSource;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One pass over the jobs of a batch.
 *
 * @param recipe what another process needs to take part
 * @param source where the jobs come from
 * @param jobs the jobs, in their order
 * @param values the values of each key that methods ask for
 * @param steps the methods, of which those with a collector take each job
 * @param missing takes the jobs that cannot be fetched
 * @param listener hears how it gets on
 */
public record BatchPass(
        BatchRecipe recipe,
        JobsSource source,
        Iterator<JobRow> jobs,
        Map<PerJobKey<?>, PerJobValues> values,
        List<BatchStep> steps,
        MissingJobs missing,
        RunListener listener) {
    /** The collectors that take part. */
    List<Accumulator> accumulators() {
        return steps.stream()
                .map(BatchStep::accumulator)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The most requests at a time. */
    int maxInFlight() {
        return recipe.maxInFlight();
    }

    /** Fetches what the pass needs of a job. */
    JobFetcher fetcher() {
        return new JobFetcher(source, values.keySet(), accumulators());
    }

    /** Lets everything that wants it take a job; to be called in the order of the jobs. */
    void take(FetchedJob job) throws RunFailure {
        values.values().forEach(column -> column.take(job));
        for (BatchStep step : steps) {
            step.take(job);
        }
    }
}
