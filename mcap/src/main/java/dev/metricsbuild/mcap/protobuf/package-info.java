/**
 * Messages of protobuf, decoded by the descriptors that a recording has; only this package uses {@code protobuf-java},
 * to read the descriptors.
 */
@NullMarked
package dev.metricsbuild.mcap.protobuf;

import org.jspecify.annotations.NullMarked;
