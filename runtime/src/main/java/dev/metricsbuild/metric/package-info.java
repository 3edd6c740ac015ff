/**
 * The kinds of metrics as immutable values, and the metrics, events and files made of them.
 *
 * <p>A kind ({@code Histogram}, {@code DoubleOverTime}, ...) is what is shown. A {@code MetricSpec} is what is said about
 * it: name, unit, thresholds. Both together are a {@code Metric}.
 */
@NullMarked
package dev.metricsbuild.metric;

import org.jspecify.annotations.NullMarked;
