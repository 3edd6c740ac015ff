/** Puts metrics, data and events together into one message, and writes it. */
@NullMarked
package dev.metricsbuild.write;

import org.jspecify.annotations.NullMarked;
