/** Writes the records of a recording as lines of JSON. */
@NullMarked
package dev.metricsbuild.mcap.json;

import org.jspecify.annotations.NullMarked;
