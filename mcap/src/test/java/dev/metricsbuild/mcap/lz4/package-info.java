@NullMarked
package dev.metricsbuild.mcap.lz4;

import org.jspecify.annotations.NullMarked;
