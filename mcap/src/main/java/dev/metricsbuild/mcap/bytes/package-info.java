/** Numbers in arrays of bytes. */
@NullMarked
package dev.metricsbuild.mcap.bytes;

import org.jspecify.annotations.NullMarked;
