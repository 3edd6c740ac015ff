/** Reads files back into the values that they were written from. */
@NullMarked
package dev.metricsbuild.read;

import org.jspecify.annotations.NullMarked;
