@NullMarked
package dev.metricsbuild.mcap;

import org.jspecify.annotations.NullMarked;
