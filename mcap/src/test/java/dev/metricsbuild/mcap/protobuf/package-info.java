/** Tests of protobuf. */
@NullMarked
package dev.metricsbuild.mcap.protobuf;

import org.jspecify.annotations.NullMarked;
