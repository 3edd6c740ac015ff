/** What tests read with cursors. */
@NullMarked
package dev.metricsbuild.mcap.message;

import org.jspecify.annotations.NullMarked;
