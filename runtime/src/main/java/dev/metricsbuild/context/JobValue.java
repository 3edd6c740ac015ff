package dev.metricsbuild.context;

/**
 * What one job yielded.
 *
 * @param job the job
 * @param value the value of its metric or data
 * @param <T> what the method in question returns
 */
public record JobValue<T>(JobInfo job, T value) {}
