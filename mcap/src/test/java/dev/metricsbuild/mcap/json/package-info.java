@NullMarked
package dev.metricsbuild.mcap.json;

import org.jspecify.annotations.NullMarked;
