/** Writes flights as robots do: MCAP recordings of ROS 2 messages. */
@NullMarked
package dev.metricsbuild.examples.drone.record;

import org.jspecify.annotations.NullMarked;
