/**
 * The types of messages, and the readers of schema texts.
 *
 * <p>{@link dev.metricsbuild.mcap.schema.SchemaReader} is the entry point, {@link
 * dev.metricsbuild.mcap.schema.StructType} the result.
 */
@NullMarked
package dev.metricsbuild.mcap.schema;

import org.jspecify.annotations.NullMarked;
