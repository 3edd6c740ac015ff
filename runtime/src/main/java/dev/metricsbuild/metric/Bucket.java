package dev.metricsbuild.metric;

import java.io.Serializable;

/**
 * One bucket of a histogram.
 *
 * @param lower the lower bound, which belongs to it
 * @param upper the upper bound, which belongs to the next bucket; greater than the lower
 */
public record Bucket(double lower, double upper) implements Serializable {}
