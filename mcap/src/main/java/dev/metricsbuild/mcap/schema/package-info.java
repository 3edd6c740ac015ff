/**
 * What a schema text says: the types of messages, and the readers of the texts.
 *
 * <p>{@link dev.metricsbuild.mcap.schema.SchemaReader} is the way in, {@link dev.metricsbuild.mcap.schema.StructType} what comes
 * out.
 */
@NullMarked
package dev.metricsbuild.mcap.schema;

import org.jspecify.annotations.NullMarked;
