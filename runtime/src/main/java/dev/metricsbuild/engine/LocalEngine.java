package dev.metricsbuild.engine;

import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.batch.JobRow;
import dev.metricsbuild.source.http.Daemons;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Fetches the jobs within this process, some at a time. */
public final class LocalEngine implements Engine {
    @Override
    public void run(BatchPass pass) throws RunFailure {
        new Window(pass).run();
    }

    /**
     * The jobs in flight, which are taken in their order. What has been fetched and waits for an earlier job is bounded in
     * number, and nearly bounded in bytes: while too many wait, no further job is begun. So memory does not grow with the
     * number of jobs.
     */
    private static final class Window {
        private final BatchPass pass;
        private final JobFetcher fetcher;
        private final int size;
        private final long mostBytes = Runtime.getRuntime().maxMemory() / 8;
        private final AtomicLong waitingBytes = new AtomicLong();
        private final CompletableFuture<FetchedJob> runEnded = new CompletableFuture<>();
        private final Deque<CompletableFuture<FetchedJob>> inOrder = new ArrayDeque<>();

        Window(BatchPass pass) {
            this.pass = pass;
            this.fetcher = pass.fetcher();
            // A job that waits for its next attempt needs no place in flight; others fill the places meanwhile.
            this.size = 2 * pass.maxInFlight();
        }

        void run() throws RunFailure {
            ExecutorService workers = Executors.newFixedThreadPool(size, Daemons.named("metrics-build-job"));
            try {
                int done = 0;
                for (begin(workers); !inOrder.isEmpty(); begin(workers)) {
                    FetchedJob job = next();
                    pass.listener().progress(++done, done + inOrder.size(), "jobs");
                    PlatformException failure = job.failure();
                    if (failure != null) {
                        pass.missing().add(job.job(), failure);
                    } else {
                        pass.take(job);
                    }
                }
                pass.listener().progressDone();
            } finally {
                workers.shutdownNow();
            }
        }

        private void begin(ExecutorService workers) {
            while (inOrder.size() < size
                    && (inOrder.isEmpty() || waitingBytes.get() < mostBytes)
                    && pass.jobs().hasNext()) {
                JobRow row = pass.jobs().next();
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
}
