/**
 * The kinds of metrics as immutable values, and the metrics, events and files that consist of them.
 *
 * <p>A kind ({@code Histogram}, {@code DoubleOverTime}, ...) has the values. A {@code MetricSpec} has the attributes:
 * name, unit, thresholds. Both together are a {@code Metric}.
 */
@NullMarked
package dev.metricsbuild.metric;

import org.jspecify.annotations.NullMarked;
