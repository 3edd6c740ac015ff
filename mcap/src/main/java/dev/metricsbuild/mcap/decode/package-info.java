/**
 * From a channel of a recording to its messages' values: {@link dev.metricsbuild.mcap.decode.MessageDecoders} is the
 * entry point.
 */
@NullMarked
package dev.metricsbuild.mcap.decode;

import org.jspecify.annotations.NullMarked;
