/** Tests of CDR and ROS 1. */
@NullMarked
package dev.metricsbuild.mcap.wire;

import org.jspecify.annotations.NullMarked;
