/** Metrics of simulated drone flights, one by one ({@link FlightMetrics}) and as a fleet. SI units unless said otherwise. */
@NullMarked
package dev.metricsbuild.examples.drone;

import org.jspecify.annotations.NullMarked;
