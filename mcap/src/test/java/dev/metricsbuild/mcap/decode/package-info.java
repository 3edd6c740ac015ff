/** Tests from a recording to values. */
@NullMarked
package dev.metricsbuild.mcap.decode;

import org.jspecify.annotations.NullMarked;
