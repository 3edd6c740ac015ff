/** The selection of fields of messages. */
@NullMarked
package dev.metricsbuild.mcap.select;

import org.jspecify.annotations.NullMarked;
