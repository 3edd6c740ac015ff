package dev.metricsbuild.run;

import dev.metricsbuild.platform.PlatformException;
import dev.metricsbuild.platform.batch.JobRow;
import dev.metricsbuild.platform.batch.JobSource;
import dev.metricsbuild.platform.batch.JobsSource;
import dev.metricsbuild.run.generated.PerJobNeed;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fetches of a job what the methods of a run need, and not more. For use by many threads. */
final class JobFetcher {
    private final JobsSource source;
    private final Collection<PerJobNeed<?>> needs;
    private final Collection<Feed> feeds;
    private final List<String> metricNames;
    private final List<String> dataNames;

    JobFetcher(JobsSource source, Collection<PerJobNeed<?>> needs, Collection<Feed> feeds) {
        this.source = source;
        this.needs = needs;
        this.feeds = feeds;
        this.metricNames = names(needs, PerJobNeed.Source.METRIC);
        this.dataNames = names(needs, PerJobNeed.Source.DATA);
    }

    /** The names of what is needed from one source. */
    static List<String> names(Collection<PerJobNeed<?>> needs, PerJobNeed.Source from) {
        return needs.stream()
                .filter(need -> need.source() == from)
                .map(PerJobNeed::name)
                .distinct()
                .toList();
    }

    /**
     * Fetches a job.
     *
     * @throws PlatformException only if the run cannot go on
     */
    FetchedJob fetch(JobRow row) {
        JobInfo job = JobInfo.of(row);
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
        NeedReader reader = new NeedReader(values);
        Map<PerJobNeed<?>, Reading> readings = new HashMap<>();
        for (PerJobNeed<?> need : needs) {
            readings.put(need, reader.read(need));
        }
        JobView view = new JobView(job, values);
        Feed.Prepared prepared = prepare(view);
        PlatformException failure = view.failure();
        if (failure != null) {
            throw failure;
        }
        return new FetchedJob(job, readings, prepared, values.bytes(), null);
    }

    @SuppressWarnings("CatchingUnchecked") // A collector may throw whatever it likes; its author is told in due order.
    private Feed.Prepared prepare(JobView view) {
        Map<Feed, Object> results = new HashMap<>();
        Map<Feed, Throwable> thrown = new HashMap<>();
        for (Feed feed : feeds) {
            try {
                Object result = feed.prepare(view);
                if (result != null) {
                    results.put(feed, result);
                }
            } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
                thrown.put(feed, e);
            }
        }
        return new Feed.Prepared(results, thrown);
    }
}
