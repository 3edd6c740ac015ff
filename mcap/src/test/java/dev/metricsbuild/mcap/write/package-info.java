/** Writes recordings for tests, intact and damaged ones. */
@NullMarked
package dev.metricsbuild.mcap.write;

import org.jspecify.annotations.NullMarked;
