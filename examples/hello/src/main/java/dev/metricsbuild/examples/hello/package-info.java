/**
 * How the Taylor series of the sine converges: a metrics build over the inputs of the platform's hello-world system.
 *
 * <p>{@link HelloMetrics} is the metrics build, {@link SineSimulation} computes a log for inputs of one's own.
 */
@NullMarked
package dev.metricsbuild.examples.hello;

import org.jspecify.annotations.NullMarked;
