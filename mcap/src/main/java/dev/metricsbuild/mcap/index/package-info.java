/** What the summary and the heads of chunks say about where messages are. */
@NullMarked
package dev.metricsbuild.mcap.index;

import org.jspecify.annotations.NullMarked;
