package dev.metricsbuild.write;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** What a second thread does while the first one lays out a file. */
final class Background {
    private Background() {}

    /** A thread that keeps no process alive. */
    static Thread thread(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Waits for what the other thread does.
     *
     * @throws ExecutionException if it has failed
     * @throws IOException if this thread is interrupted while it waits
     */
    static <T> T await(Future<T> task) throws ExecutionException, IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("The run was interrupted while it wrote.").initCause(e);
        }
    }
}
