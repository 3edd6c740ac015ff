/** The entry points: {@link dev.metricsbuild.mcap.read.McapReader} reads a file, {@link dev.metricsbuild.mcap.read.McapBag} several as one
 * recording, {@link dev.metricsbuild.mcap.read.McapRecords} every record as a value. */
@NullMarked
package dev.metricsbuild.mcap.read;

import org.jspecify.annotations.NullMarked;
