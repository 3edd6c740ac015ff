/**
 * Reads MCAP recordings: messages in the order of the file or of their log times, channels, schemas, attachments, metadata.
 *
 * <p>{@link dev.metricsbuild.mcap.read.McapReader} is the entry point. All times are unsigned 64-bit nanoseconds since an
 * epoch that the author of the recording chose; compare them with {@link java.lang.Long#compareUnsigned}. The format is
 * defined at <a href="https://mcap.dev/spec">mcap.dev/spec</a>.
 */
@NullMarked
package dev.metricsbuild.mcap;

import org.jspecify.annotations.NullMarked;
