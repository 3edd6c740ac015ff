/**
 * The layout of messages in bytes: the fields of each message, written from values and read into them.
 *
 * <p>The primitives of the wire are those of protobuf-java's coded streams. A message's layout is written once and run
 * twice: against a {@link dev.metricsbuild.wire.SizeSink}, which adds up the sizes of nested messages, and against an
 * {@link dev.metricsbuild.wire.OutputSink}, which needs them before the messages themselves.
 */
@NullMarked
package dev.metricsbuild.wire;

import org.jspecify.annotations.NullMarked;
