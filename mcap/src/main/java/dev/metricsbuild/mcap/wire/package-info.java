/** Messages whose bytes follow the order of their schema: CDR, as ROS 2 writes it, and ROS 1. */
@NullMarked
package dev.metricsbuild.mcap.wire;

import org.jspecify.annotations.NullMarked;
