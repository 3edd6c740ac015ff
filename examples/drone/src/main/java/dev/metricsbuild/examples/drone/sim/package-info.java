/** The simulator: flies missions drawn from a seed, and logs them. The same seed gives the same flight. */
@NullMarked
package dev.metricsbuild.examples.drone.sim;

import org.jspecify.annotations.NullMarked;
