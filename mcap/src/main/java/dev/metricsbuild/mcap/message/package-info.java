/**
 * Decoded messages: a cursor that goes through the values of a message in the order of its schema.
 *
 * <p>See {@link dev.metricsbuild.mcap.message.MessageCursor}.
 */
@NullMarked
package dev.metricsbuild.mcap.message;

import org.jspecify.annotations.NullMarked;
