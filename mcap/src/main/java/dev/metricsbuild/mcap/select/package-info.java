/** Which fields of messages are wanted. */
@NullMarked
package dev.metricsbuild.mcap.select;

import org.jspecify.annotations.NullMarked;
