/** Chunks: their heads, their content decompressed at once or in pieces, their messages. */
@NullMarked
package dev.metricsbuild.mcap.chunk;

import org.jspecify.annotations.NullMarked;
