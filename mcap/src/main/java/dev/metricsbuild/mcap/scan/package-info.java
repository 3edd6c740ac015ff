/** Records in the order of the file. */
@NullMarked
package dev.metricsbuild.mcap.scan;

import org.jspecify.annotations.NullMarked;
