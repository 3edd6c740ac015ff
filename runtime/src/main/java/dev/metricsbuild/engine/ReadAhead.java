package dev.metricsbuild.engine;

import dev.metricsbuild.source.PlatformException;
import dev.metricsbuild.source.batch.JobSource;
import dev.metricsbuild.source.http.Daemons;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Lists the metrics of jobs ahead of a method that goes through them one after the other. Who asks a job here and there
 * causes no further request.
 */
final class ReadAhead {
    private static final long IDLE_SECONDS = 5;

    private final List<JobSource> jobs;
    private final int distance;
    private final ThreadPoolExecutor threads;
    private int lastUsed = Integer.MIN_VALUE;
    private int begun;

    ReadAhead(List<JobSource> jobs, int distance) {
        this.jobs = jobs;
        this.distance = distance;
        this.threads = new ThreadPoolExecutor(
                distance,
                distance,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Daemons.named("metrics-build-ahead"));
        threads.allowCoreThreadTimeOut(true);
    }

    /** A job is asked for its metrics; if the one before was asked just before, those behind are listed. */
    synchronized void used(int position) {
        boolean goesOn = position == lastUsed + 1;
        lastUsed = position;
        if (goesOn) {
            int end = Math.min(jobs.size(), position + 1 + distance);
            for (int i = Math.max(begun, position + 1); i < end; i++) {
                JobSource job = jobs.get(i);
                threads.execute(() -> list(job));
            }
            begun = Math.max(begun, end);
        }
    }

    private static void list(JobSource job) {
        try {
            job.metricNames();
        } catch (PlatformException e) {
            // Whoever asks for the job asks again, and is told.
        }
    }
}
