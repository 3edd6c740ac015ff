/**
 * Messages of protobuf, decoded by the descriptors that a recording has; only here is {@code protobuf-java} used, to make sense of
 * those.
 */
@NullMarked
package dev.metricsbuild.mcap.protobuf;

import org.jspecify.annotations.NullMarked;
