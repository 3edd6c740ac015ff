package dev.metricsbuild.write;

import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.validate.MetricsValidator;
import dev.metricsbuild.validate.ValidationReport;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The validation of a message by a thread of its own, while another lays the message out: on two cores both together take
 * little longer than the longer of them.
 */
final class BackgroundValidation {
    private final FutureTask<ValidationReport> task;

    private BackgroundValidation(JobMetrics message) {
        task = new FutureTask<>(() -> MetricsValidator.validate(message));
    }

    /** Begins to validate. */
    static BackgroundValidation of(JobMetrics message) {
        BackgroundValidation validation = new BackgroundValidation(message);
        Background.thread(validation.task, "metrics-validation").start();
        return validation;
    }

    /**
     * Waits for the result.
     *
     * @throws IOException if this thread is interrupted while it waits
     */
    ValidationReport report() throws IOException {
        try {
            return Background.await(task);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The result could not be validated.", e.getCause());
        }
    }
}
