package dev.metricsbuild.engine;

import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.generated.PerJobKey;
import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.batch.JobRow;
import dev.metricsbuild.source.batch.JobSource;
import dev.metricsbuild.source.batch.JobsSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fetches of a job what the methods of a run need, and not more. For use by many threads. */
final class JobFetcher {
    private final JobsSource source;
    private final Collection<PerJobKey<?>> keys;
    private final Collection<Accumulator> accumulators;
    private final List<String> metricNames;
    private final List<String> dataNames;

    JobFetcher(JobsSource source, Collection<PerJobKey<?>> keys, Collection<Accumulator> accumulators) {
        this.source = source;
        this.keys = keys;
        this.accumulators = accumulators;
        this.metricNames = names(keys, PerJobKey.Source.METRIC);
        this.dataNames = names(keys, PerJobKey.Source.DATA);
    }

    /** The names of what is needed from one source. */
    static List<String> names(Collection<PerJobKey<?>> keys, PerJobKey.Source from) {
        return keys.stream()
                .filter(key -> key.source() == from)
                .map(PerJobKey::name)
                .distinct()
                .toList();
    }

    /**
     * Fetches a job.
     *
     * @throws PlatformException only if the run cannot go on
     */
    FetchedJob fetch(JobRow row) {
        JobInfo job = JobRows.info(row, source);
        try {
            return fetch(job, source.open(row));
        } catch (PlatformException e) {
            if (e.reason().endsRun()) {
                throw e;
            }
            return FetchedJob.missing(job, e);
        }
    }

    private FetchedJob fetch(JobInfo job, JobSource values) {
        values.prefetch(metricNames, dataNames);
        MetricLookup reader = new MetricLookup(values);
        Map<PerJobKey<?>, LookupResult> lookups = new HashMap<>();
        for (PerJobKey<?> key : keys) {
            lookups.put(key, reader.read(key));
        }
        JobView view = new JobView(job, values);
        Accumulator.Prepared prepared = prepare(view);
        PlatformException failure = view.failure();
        if (failure != null) {
            throw failure;
        }
        return new FetchedJob(job, lookups, prepared, values.bytes(), null);
    }

    @SuppressWarnings("CatchingUnchecked") // A collector may throw whatever it likes; its author is told in due order.
    private Accumulator.Prepared prepare(JobView view) {
        Map<Accumulator, Object> results = new HashMap<>();
        Map<Accumulator, Throwable> thrown = new HashMap<>();
        for (Accumulator accumulator : accumulators) {
            try {
                Object result = accumulator.prepare(view);
                if (result != null) {
                    results.put(accumulator, result);
                }
            } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
                thrown.put(accumulator, e);
            }
        }
        return new Accumulator.Prepared(results, thrown);
    }
}
