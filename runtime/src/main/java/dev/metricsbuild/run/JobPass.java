package dev.metricsbuild.run;

import dev.metricsbuild.platform.PlatformException;
import dev.metricsbuild.platform.batch.JobRow;
import dev.metricsbuild.platform.http.Daemons;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The one pass over the jobs: some are fetched at a time, and all are taken in their order. What has been fetched and
 * waits for an earlier job is bounded in number, and as good as bounded in bytes: while too many wait, no further job is
 * begun. So memory does not grow with the number of jobs.
 */
final class JobPass {
    private final JobFetcher fetcher;
    private final Iterator<JobRow> jobs;
    private final int window;
    private final long mostBytes;
    private final MissingJobs missing;
    private final Console console;
    private final AtomicLong waitingBytes = new AtomicLong();
    private final CompletableFuture<FetchedJob> runEnded = new CompletableFuture<>();
    private final Deque<CompletableFuture<FetchedJob>> inOrder = new ArrayDeque<>();

    /** What becomes of the jobs. */
    @FunctionalInterface
    interface Taker {
        void take(FetchedJob job) throws RunFailure;
    }

    JobPass(JobFetcher fetcher, Iterator<JobRow> jobs, int maxInFlight, MissingJobs missing, Console console) {
        this.fetcher = fetcher;
        this.jobs = jobs;
        // A job that waits for its next attempt needs no place in flight; others fill the places meanwhile.
        this.window = 2 * maxInFlight;
        this.mostBytes = Runtime.getRuntime().maxMemory() / 8;
        this.missing = missing;
        this.console = console;
    }

    void run(Collection<? extends Taker> takers) throws RunFailure {
        ExecutorService workers = Executors.newFixedThreadPool(window, Daemons.named("metrics-build-job"));
        try {
            int done = 0;
            for (begin(workers); !inOrder.isEmpty(); begin(workers)) {
                FetchedJob job = next();
                console.progress(++done, done + inOrder.size(), "jobs");
                PlatformException failure = job.failure();
                if (failure != null) {
                    missing.add(job.job(), failure);
                    continue;
                }
                for (Taker taker : takers) {
                    taker.take(job);
                }
            }
            console.progressDone();
        } finally {
            workers.shutdownNow();
        }
    }

    private void begin(ExecutorService workers) {
        while (inOrder.size() < window && (inOrder.isEmpty() || waitingBytes.get() < mostBytes) && jobs.hasNext()) {
            JobRow row = jobs.next();
            inOrder.add(CompletableFuture.supplyAsync(() -> fetch(row), workers));
        }
    }

    private FetchedJob fetch(JobRow row) {
        try {
            FetchedJob job = fetcher.fetch(row);
            waitingBytes.addAndGet(job.bytes());
            return job;
        } catch (PlatformException e) {
            runEnded.completeExceptionally(e);
            throw e;
        }
    }

    /** The next job in order; or what ends the run, as soon as any job meets it. */
    private FetchedJob next() {
        CompletableFuture<FetchedJob> head = inOrder.remove();
        try {
            CompletableFuture.anyOf(head, runEnded).join();
            FetchedJob job = (runEnded.isCompletedExceptionally() ? runEnded : head).join();
            waitingBytes.addAndGet(-job.bytes());
            return job;
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
