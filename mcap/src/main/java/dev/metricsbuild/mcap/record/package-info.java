/** Records as values, and what is known while they are read: channels, schemas, problems. */
@NullMarked
package dev.metricsbuild.mcap.record;

import org.jspecify.annotations.NullMarked;
