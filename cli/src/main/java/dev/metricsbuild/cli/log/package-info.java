/** Recordings of robots, as the commands of {@code metricsbuild log} show them. */
@NullMarked
package dev.metricsbuild.cli.log;

import org.jspecify.annotations.NullMarked;
