package dev.metricsbuild.context;

/**
 * The value of one job.
 *
 * @param job the job
 * @param value the value of its metric or data
 * @param <T> the return type of the method
 */
public record JobValue<T>(JobInfo job, T value) {}
