package dev.metricsbuild.write;

import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.validate.MetricsValidator;
import dev.metricsbuild.validate.ValidationReport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The validation of a message by a thread of its own, while another lays the message out. Neither waits for memory alone. */
final class BackgroundValidation {
    private final FutureTask<ValidationReport> task;

    private BackgroundValidation(JobMetrics message) {
        task = new FutureTask<>(() -> MetricsValidator.validate(message));
    }

    /** Begins to validate. */
    static BackgroundValidation of(JobMetrics message) {
        BackgroundValidation validation = new BackgroundValidation(message);
        Thread thread = new Thread(validation.task, "metrics-validation");
        thread.setDaemon(true);
        thread.start();
        return validation;
    }

    /**
     * Waits for the result.
     *
     * @throws IOException if this thread is interrupted while it waits
     */
    ValidationReport report() throws IOException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The result could not be validated.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("The run was interrupted while it wrote.").initCause(e);
        }
    }
}
