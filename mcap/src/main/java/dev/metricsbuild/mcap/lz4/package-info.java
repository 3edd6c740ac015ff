/** Decodes LZ4 frames, linked blocks included. */
@NullMarked
package dev.metricsbuild.mcap.lz4;

import org.jspecify.annotations.NullMarked;
